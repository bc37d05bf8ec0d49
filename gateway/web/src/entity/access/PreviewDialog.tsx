import { useTranslation } from "react-i18next";
import { useMeta } from "@/app/session";
import { fieldLine, permissionLine } from "./names";
import { Scope } from "./Ways";
import { Dialog } from "@/parts/Dialog";
import { PersonTag } from "@/parts/PersonTag";
import type { Gain, PersonPreview, Preview } from "./consent";
import "./access.css";
import "./consent.css";

/** Who gains and who loses what by the changes that are about to be saved. */
export default function PreviewDialog({ preview, unseen, onSettle }: { preview: Preview; unseen: number; onSettle: (agreed: boolean) => void }) {
  const { t } = useTranslation();
  const unlisted = preview.total - preview.people.length;
  return (
    <Dialog title={t("access.preview.title")} onClose={() => onSettle(false)} size="wide">
      <p>{t("access.preview.people", { count: preview.total })} {t("access.preview.sums", { gaining: preview.gaining, losing: preview.losing })}</p>
      <ul className="preview-people">
        {preview.people.map((person) => <Person key={person.user.id} told={person} open={preview.people.length <= 3} />)}
      </ul>
      {unlisted > 0 && <p className="dim">{t("access.preview.unlisted", { count: unlisted })}</p>}
      {unseen > 0 && <p>{t("access.preview.unseen", { count: unseen })}</p>}
      <div className="form-foot">
        <button type="button" className="button" onClick={() => onSettle(false)}>{t("common.cancel")}</button>
        <button type="button" className="primary" autoFocus onClick={() => onSettle(true)}>{t("access.preview.save")}</button>
      </div>
    </Dialog>
  );
}

function Person({ told, open }: { told: PersonPreview; open: boolean }) {
  const { t } = useTranslation();
  const meta = useMeta();
  return (
    <li>
      <details open={open} className="access-line">
        <summary>
          <PersonTag name={told.user.label} />
          {told.gained_total > 0 && <span className="preview-gain">{t("access.preview.gains", { count: told.gained_total })}</span>}
          {told.lost_total > 0 && <span className="preview-loss">{t("access.preview.loses", { count: told.lost_total })}</span>}
        </summary>
        <Grants label={t("access.preview.gained")} grants={told.gained} total={told.gained_total} tone="gain" />
        <Grants label={t("access.preview.lost")} grants={told.lost} total={told.lost_total} tone="loss" />
        {told.places_gained.length > 0 && <p className="preview-gain">{t("access.preview.reaches", { places: told.places_gained.join(t("access.comma")) })}</p>}
        {told.places_lost.length > 0 && <p className="preview-loss">{t("access.preview.reachesNot", { places: told.places_lost.join(t("access.comma")) })}</p>}
        {told.fields.map((rule) => (
          <p key={`${rule.entity}.${rule.field}`}>
            {t("access.preview.field", { field: fieldLine(meta, rule.entity, rule.field), before: t(`access.rule.${rule.before ?? "none"}`), after: t(`access.rule.${rule.after ?? "none"}`) })}
          </p>
        ))}
      </details>
    </li>
  );
}

function Grants({ label, grants, total, tone }: { label: string; grants: Gain[]; total: number; tone: "gain" | "loss" }) {
  const { t } = useTranslation();
  const meta = useMeta();
  if (grants.length === 0) return null;
  return (
    <>
      <h3 className={`preview-${tone}`}>{label}</h3>
      <ul>
        {grants.map((grant) => (
          <li key={`${grant.permission}-${grant.scope}`} title={grant.permission}>{permissionLine(meta, grant.permission)} <Scope scope={grant.scope} /></li>
        ))}
        {total > grants.length && <li className="dim">{t("access.preview.unlistedGrants", { count: total - grants.length })}</li>}
      </ul>
    </>
  );
}
