import { Link, useRoute } from "wouter";

interface Props {
  href: string;
  children: string;
}

/** A link of the navigation, which says whether it leads to the present page. */
export function NavLink({ href, children }: Props) {
  const [isCurrent] = useRoute(`${href}/*?`);
  return (
    <Link href={href} aria-current={isCurrent ? "page" : undefined}>
      {children}
    </Link>
  );
}
