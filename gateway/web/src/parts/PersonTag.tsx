import "./person.css";

/** Up to two signs that tell people apart: the given name in Chinese, initials elsewhere. */
export function initials(name: string): string {
  const trimmed = name.trim();
  if (/\p{Script=Han}/u.test(trimmed)) return trimmed.length > 2 ? trimmed.slice(-2) : trimmed.slice(-1);
  const words = trimmed.split(/\s+/);
  return ((words[0]?.[0] ?? "") + (words.length > 1 ? (words.at(-1)?.[0] ?? "") : "")).toUpperCase();
}

export function Avatar({ name }: { name: string }) {
  // Drawn by the stylesheet: signs are no words that a button around them would have to be called by.
  return <span className="avatar" aria-hidden="true" data-initials={initials(name)} />;
}

/** People are name and avatar, everywhere. */
export function PersonTag({ name }: { name: string }) {
  return (
    <span className="person">
      <Avatar name={name} />
      <span className="clip">{name}</span>
    </span>
  );
}
