import { type ReactNode, useId } from "react";

interface Props {
  title: string;
  total: number;
  children: ReactNode;
}

export function Section({ title, total, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {title} ({total})
      </h3>
      {children}
    </section>
  );
}
