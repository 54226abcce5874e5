"""Who a request is from: cookies, tokens, the open demo, and what ends when somebody may no longer be signed in."""
