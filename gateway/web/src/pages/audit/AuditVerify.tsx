import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { askOfAll } from "@/api/resources";
import { reportFailure } from "@/app/failures";
import { Icon } from "@/parts/Icon";

interface Page {
  checked: number;
  after: string | null;
  fault: { message: string } | null;
}
interface Progress {
  checked: number;
  running: boolean;
  fault?: string;
}

/** Verifies the whole audit, a page of its chains after the other; leaving the list ends it. */
export function AuditVerify({ resource }: { resource: string }) {
  const { t } = useTranslation();
  const [progress, setProgress] = useState<Progress>();
  const left = useRef(false);
  useEffect(() => () => void (left.current = true), []);

  async function verify() {
    let after: string | null = null;
    let checked = 0;
    setProgress({ checked, running: true });
    try {
      do {
        const page: Page = await askOfAll<Page>(resource, "verify", after ? { after } : {});
        checked += page.checked;
        after = page.after;
        setProgress({ checked, running: after !== null, fault: page.fault?.message });
      } while (after !== null && !left.current);
    } catch (reason) {
      setProgress(undefined);
      reportFailure(reason);
    }
  }

  return (
    <>
      <button type="button" className="button" disabled={progress?.running} onClick={() => void verify()}>
        <Icon name="shield" size={16} /> {t("audit.verify")}
      </button>
      <span role="status" className="small">
        {progress?.running && t("audit.verifying", { count: progress.checked })}
        {progress && !progress.running && (progress.fault ?? t("audit.whole", { count: progress.checked }))}
      </span>
    </>
  );
}
