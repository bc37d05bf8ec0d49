import { useTranslation } from "react-i18next";
import { Icon } from "@/parts/Icon";

/** A value as people read it at a glance: a ring that fills with the reach, and a letter. */
export function ScopeMark({ value, scoped = true }: { value: string; scoped?: boolean }) {
  const { t } = useTranslation();
  if (!value) return <span className="scope-none" aria-hidden="true">–</span>;
  if (!scoped) return <span className="scope" aria-hidden="true"><Icon name="check" size={16} /></span>;
  return (
    <span className="scope" aria-hidden="true">
      {value.split(",").map((scope) => (
        <span key={scope} className="scope-part">
          <span className="scope-ring" data-scope={scope} />
          {t(`rights.code.${scope}`)}
        </span>
      ))}
    </span>
  );
}
