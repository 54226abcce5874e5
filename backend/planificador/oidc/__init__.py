"""Sign-in by OpenID Connect: the authorization code flow with PKCE.

https://openid.net/specs/openid-connect-core-1_0.html and, for what goes wrong in practice, RFC 9700.
"""
