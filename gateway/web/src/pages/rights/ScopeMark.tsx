import { Icon } from "@/parts/Icon";
import type { RightsWords } from "./useWords";

/** A value as people read it at a glance: a ring that fills with the reach, and a letter. */
export function ScopeMark({ value, scoped = true, words }: { value: string; scoped?: boolean; words: RightsWords }) {
  if (!value) return <span className="scope-none" aria-hidden="true">–</span>;
  if (!scoped) return <span className="scope" aria-hidden="true"><Icon name="check" size={16} /></span>;
  return (
    <span className="scope" aria-hidden="true">
      {value.split(",").map((scope) => (
        <span key={scope} className="scope-part">
          <span className="scope-ring" data-scope={scope} />
          {words.code(scope)}
        </span>
      ))}
    </span>
  );
}
