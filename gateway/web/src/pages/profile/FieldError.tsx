/** What is wrong with a field, told where it stands. */
export function FieldError({ id, text }: { id: string; text?: string }) {
  return text ? <span id={id} className="danger small" role="alert">{text}</span> : null;
}
