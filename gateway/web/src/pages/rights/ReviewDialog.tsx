import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/api/problem";
import { useCommands } from "@/app/commands";
import { Dialog } from "@/parts/Dialog";
import type { CatalogueService, Clash, Difference } from "./cells";
import { useChangeWords, type ChangeWords } from "./changeWords";

interface ReviewProps {
  title: string;
  catalogue: CatalogueService[];
  changes: Difference[];
  /** What somebody else changed meanwhile: where both changed the same, and all the rest. */
  meanwhile?: { clashes: Clash[]; taken: Difference[] };
  onChoose: (key: string, value: string) => void;
  /** Resolves when it is saved; a refusal stays in the dialog. */
  save: () => Promise<void>;
  onClose: () => void;
}

const KINDS = ["added", "changed", "removed"] as const;

/** What saving would change, in words, before it is saved. */
export default function ReviewDialog({ title, catalogue, changes, meanwhile, onChoose, save, onClose }: ReviewProps) {
  const { t } = useTranslation();
  const [refusal, setRefusal] = useState("");
  const [saving, setSaving] = useState(false);
  const words = useChangeWords(catalogue);
  const told = changes.map(words);

  async function run() {
    setSaving(true);
    setRefusal("");
    try {
      await save();
    } catch (reason) {
      const { body, message } = asProblem(reason);
      const first = Object.values(body.errors ?? {})[0];
      setRefusal(first?.message ?? message);
    }
    setSaving(false);
  }

  function start() {
    if (!saving && told.length > 0) void run();
  }

  useCommands([{ id: "rights-save", label: t("rights.save", { count: told.length }), keys: "mod+s", inInputs: true, group: "page", run: start }]);

  return (
    <Dialog title={title} size="wide" onClose={onClose}>
      {refusal && <p role="alert" className="danger rights-refusal">{refusal}</p>}
      {meanwhile && <Meanwhile meanwhile={meanwhile} catalogue={catalogue} changes={changes} onChoose={onChoose} />}
      {told.length === 0 && <p className="dim">{t("rights.nothingChanged")}</p>}
      {KINDS.map((kind) => <Part key={kind} kind={kind} changes={told.filter((one) => one.kind === kind)} />)}
      <div className="dialog-foot rights-foot">
        <button type="button" className="button" onClick={onClose}>{t("rights.goOn")}</button>
        <button type="button" className="primary" aria-disabled={saving || told.length === 0} onClick={start}>
          {t("rights.save", { count: told.length })}
        </button>
      </div>
    </Dialog>
  );
}

function Part({ kind, changes }: { kind: (typeof KINDS)[number]; changes: ChangeWords[] }) {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  const heading = t(`rights.kind.${kind}`, { count: changes.length });
  return (
    <section className="rights-part" data-kind={kind} aria-label={heading}>
      <h3>{heading}</h3>
      <ul>
        {changes.map((one) => (
          <li key={one.key}>
            <span className="dim">{one.entity}</span> <span>{one.what}</span>{" "}
            <span>{kind === "added" ? one.to : kind === "removed" ? one.from : t("rights.fromTo", { from: one.from, to: one.to })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type MeanwhileProps = Pick<ReviewProps, "catalogue" | "changes" | "onChoose"> & { meanwhile: NonNullable<ReviewProps["meanwhile"]> };

/** Somebody else saved first: their changes are taken over, and where both changed the same one chooses. */
function Meanwhile({ meanwhile, catalogue, changes, onChoose }: MeanwhileProps) {
  const { t } = useTranslation();
  const words = useChangeWords(catalogue);
  const now = new Map(changes.map((one) => [one.key, one.to]));
  return (
    <section className="rights-meanwhile" role="status" aria-label={t("rights.meanwhile")}>
      <h3>{t("rights.meanwhile")}</h3>
      {meanwhile.taken.length > 0 && <p>{t("rights.taken", { count: meanwhile.taken.length })}</p>}
      <ul>
        {meanwhile.taken.map(words).map((one) => (
          <li key={one.key}><span className="dim">{one.entity}</span> <span>{one.what}</span> <span>{t("rights.fromTo", { from: one.from, to: one.to })}</span></li>
        ))}
      </ul>
      {meanwhile.clashes.map((clash) => {
        const [mine, theirs] = [words(clash), words({ ...clash, to: clash.theirs })];
        const isMine = (now.get(clash.key) ?? clash.theirs) === clash.to;
        return (
          <fieldset key={clash.key} className="conflict-row">
            <legend>{`${mine.entity} · ${mine.what}`}</legend>
            <label><input type="radio" name={clash.key} checked={isMine} onChange={() => onChoose(clash.key, clash.to)} /><span><span className="dim small">{t("conflict.mine")}</span> {mine.to}</span></label>
            <label><input type="radio" name={clash.key} checked={!isMine} onChange={() => onChoose(clash.key, clash.theirs)} /><span><span className="dim small">{t("conflict.theirs")}</span> {theirs.to}</span></label>
            <p className="dim small">{t("conflict.original")} {mine.from}</p>
          </fieldset>
        );
      })}
    </section>
  );
}
