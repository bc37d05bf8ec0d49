import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/api/problem";
import { useEntity } from "@/app/session";
import { isComposing } from "@/app/keys";
import { Icon } from "@/parts/Icon";
import { Failed } from "@/parts/states";
import { titleOf } from "../values";
import { Sections } from "./Sections";
import { useRecord } from "./useRecord";
import "./record.css";

/** A look at a record beside the list, without leaving it. */
export default function Peek({ resource, id, onClose }: { resource: string; id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const entity = useEntity(resource);
  const { data: record, error, refetch } = useRecord(resource, id);
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !isComposing(event)) latest.current();
    };
    window.addEventListener("keydown", close);
    return () => window.removeEventListener("keydown", close);
  }, []);
  return (
    <aside className="peek card" aria-label={t("record.peek")}>
      <header className="row">
        <h2 className="grow clip">{entity && record ? titleOf(entity, record) : ""}</h2>
        <Link to="/$resource/$id" params={{ resource, id }} className="button">{t("record.open")}</Link>
        <button type="button" className="icon-button" aria-label={t("common.close")} onClick={onClose}><Icon name="close" /></button>
      </header>
      {error && !record && <Failed problem={asProblem(error)} onRetry={() => void refetch()} />}
      {entity && record && <Sections entity={entity} record={record} />}
    </aside>
  );
}
