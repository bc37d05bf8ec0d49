import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommands } from "@/app/commands";
import { Dialog } from "@/parts/Dialog";
import { Icon } from "@/parts/Icon";
import { State } from "@/parts/states";
import { announce, toast } from "@/parts/toast";
import { useNarrow } from "@/parts/useNarrow";
import { cellsOf, type CatalogueEntity, type Clash, type Difference, type MatrixAnswer, type MatrixState, type Operation } from "./cells";
import { EntityRights } from "./EntityRights";
import { MatrixCards } from "./MatrixCards";
import { MatrixGrid } from "./MatrixGrid";
import { columnsOf, isGranted, rowsOf, type MatrixRow } from "./rows";
import { ScopeMark } from "./ScopeMark";
import { useMatrix, type MatrixEditing } from "./useMatrix";
import { useWords } from "./useWords";
import "./matrix.css";

const ReviewDialog = lazy(() => import("./ReviewDialog"));

export interface MatrixEditorProps {
  /** Under which a draft is kept: the resource and the id. */
  name: string;
  title: string;
  answer: MatrixAnswer;
  canEdit: boolean;
  withRules: boolean;
  /** Answers the new revision, or what somebody else made of it meanwhile. */
  save: (editing: MatrixEditing) => Promise<{ revision: string } | { theirs: MatrixState }>;
}

/** What a role or a bundle grants: read at a glance, worked by keyboard, reviewed before it is saved. */
export function MatrixEditor({ name, title, answer, canEdit, withRules, save }: MatrixEditorProps) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const editing = useMatrix(`guanxi.matrix.${name}`, answer);
  const [q, setQ] = useState("");
  const [onlyGranted, setOnlyGranted] = useState(false);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<CatalogueEntity | null>(null);
  const [reviewing, setReviewing] = useState(false);
  const [meanwhile, setMeanwhile] = useState<{ clashes: Clash[]; taken: Difference[] }>();
  const asked = useDeferredValue(q);
  const { catalogue } = answer;
  const { cells, base, changes } = editing;
  const inherited = useMemo(() => cellsOf({ grants: answer.inherited, rules: [] }), [answer.inherited]);
  const columns = useMemo(() => columnsOf(catalogue, (operation) => t(`operation.${operation}`)), [catalogue, t]);
  const rows = useMemo(() => {
    const granted = (one: CatalogueEntity) => [cells, base, inherited].some((from) => isGranted(one, from));
    const named = (service: string) => t(`service.${service}`, { defaultValue: service });
    return rowsOf(catalogue, columns, named, folded, { q: asked, onlyGranted, granted });
    // What is given while one looks at the granted only does not make rows come and go.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [catalogue, columns, folded, asked, onlyGranted, base, inherited, t]);
  const fold = useCallback((service: string, shut: boolean) => setFolded((now) => toggled(now, service, shut)), []);
  const open = useCallback((row: MatrixRow) => row.kind === "entity" && setOpened(row.entity), []);

  function give(operations: Operation[], value: string) {
    const narrowed = value !== "" && value !== "all";
    const fitting = operations.filter(({ scoped }) => scoped || !narrowed);
    if (fitting.length === 0) return announce(t("rights.notScoped"));
    editing.set(fitting.map(({ permission }) => permission), value);
  }

  async function send() {
    const told = await save(editing);
    if ("theirs" in told) return setMeanwhile(editing.rebase(told.theirs));
    editing.saved(told.revision);
    setMeanwhile(undefined);
    setReviewing(false);
    toast(t("rights.saved", { count: changes.length }));
  }

  const edit = canEdit ? { give, rule: (key: string, value: string) => editing.set([key], value) } : {};
  useCommands(canEdit ? [
    { id: "rights-undo", label: t("rights.undo"), keys: "mod+z", group: "page", barred: editing.undo ? undefined : t("rights.nothingToUndo"), run: () => editing.undo?.() },
    { id: "rights-redo", label: t("rights.redo"), keys: "mod+shift+z", group: "page", barred: editing.redo ? undefined : t("rights.nothingToUndo"), run: () => editing.redo?.() },
    { id: "rights-review", label: t("rights.review", { count: changes.length }), keys: "mod+s", inInputs: true, group: "page", run: () => setReviewing(true) },
  ] : []);

  const rights = opened && <EntityRights key={opened.entity} entity={opened} cells={cells} base={base} inherited={inherited} withRules={withRules} {...edit} />;
  const shared = { rows, cells, inherited, onOpen: open };
  return (
    <section className="matrix" aria-label={title}>
      <div className="row matrix-bar">
        <input className="input grow" type="search" value={q} aria-label={t("rights.find")} placeholder={t("rights.find")} onChange={(event) => setQ(event.target.value)} />
        <label className="row matrix-only"><input type="checkbox" checked={onlyGranted} onChange={(event) => setOnlyGranted(event.target.checked)} /> {t("rights.onlyGranted")}</label>
        {canEdit && <Steps editing={editing} onReview={() => setReviewing(true)} />}
      </div>
      {rows.length === 0 && (
        <State icon="search" title={t("rights.nothingFound")} actions={<button type="button" className="button" onClick={() => { setQ(""); setOnlyGranted(false); }}>{t("rights.showAll")}</button>} />
      )}
      {rows.length > 0 && narrow && <MatrixCards {...shared} base={base} />}
      {rows.length > 0 && !narrow && (
        <div className="matrix-body" data-panel={!!opened || undefined}>
          <MatrixGrid label={title} columns={columns} base={base} give={edit.give} onFold={fold} {...shared} />
          {opened && (
            <aside className="card matrix-panel" aria-label={opened.label}>
              <header className="row"><h2 className="grow">{opened.label}</h2><button type="button" className="icon-button" aria-label={t("common.close")} onClick={() => setOpened(null)}><Icon name="close" /></button></header>
              {rights}
            </aside>
          )}
        </div>
      )}
      {!narrow && <Legend />}
      {narrow && opened && <Dialog title={opened.label} onClose={() => setOpened(null)}>{rights}</Dialog>}
      <Suspense>
        {reviewing && (
          <ReviewDialog title={t("rights.reviewOf", { title })} catalogue={catalogue} changes={changes} meanwhile={meanwhile} save={send} onChoose={(key, value) => editing.set([key], value)} onClose={() => setReviewing(false)} />
        )}
      </Suspense>
    </section>
  );
}

function Steps({ editing, onReview }: { editing: MatrixEditing; onReview: () => void }) {
  const { t } = useTranslation();
  const { changes, undo, redo, discard } = editing;
  return (
    <>
      <button type="button" className="icon-button" aria-label={t("rights.undo")} title={t("rights.undo")} aria-disabled={!undo} onClick={undo}><Icon name="undo" /></button>
      <button type="button" className="icon-button matrix-redo" aria-label={t("rights.redo")} title={t("rights.redo")} aria-disabled={!redo} onClick={redo}><Icon name="undo" /></button>
      {changes.length > 0 && <button type="button" className="button quiet" onClick={discard}>{t("rights.discard")}</button>}
      <button type="button" className={changes.length > 0 ? "primary" : "button"} onClick={onReview}>{changes.length > 0 ? t("rights.review", { count: changes.length }) : t("rights.noChanges")}</button>
    </>
  );
}

/** What the letters and rings mean, and the keys that set them. */
function Legend() {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <p className="matrix-legend small dim">
      {words.choices(true).map(({ value, label }, at) => (
        <span key={value} className="row"><kbd>{at}</kbd><ScopeMark value={value} words={words} /> {label}</span>
      ))}
      <span>{t("rights.keys")}</span>
    </p>
  );
}

function toggled(before: ReadonlySet<string>, id: string, shut: boolean): ReadonlySet<string> {
  const next = new Set(before);
  if (shut) next.add(id);
  else next.delete(id);
  return next;
}
