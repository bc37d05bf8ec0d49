import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem, fieldErrors } from "@/api/problem";
import type { FieldMeta } from "@/api/types";
import { Dialog } from "@/parts/Dialog";
import { Mantine } from "@/parts/Mantine";
import { consentToBulk } from "../access/consent";
import { FieldInput } from "../fields/FieldInput";
import { createFormStore, FormContext, useFormErrors } from "../form/store";
import { editableFields, errorsByField, toWire } from "../form/values";
import { runBulk } from "../bulk";
import type { BulkProps } from "./BulkBar";
import { whereBody } from "./listState";

interface BulkDialogProps extends BulkProps {
  operation: "edit" | "delete";
  onClose: () => void;
}

const ONE_BY_ONE = ["phones", "emails", "addresses", "number", "json", "labels"];

/** Says once more how many and which, before many records change. */
export default function BulkDialog({ entity, selection, state, fixed, operation, onClose }: BulkDialogProps) {
  const { t } = useTranslation();
  const [store] = useState(() => createFormStore({}));
  const [chosen, setChosen] = useState<FieldMeta[]>([]);
  const [busy, setBusy] = useState(false);
  const fields = useMemo(
    () => editableFields(entity).filter((field) => !ONE_BY_ONE.includes(field.type)),
    [entity],
  );
  const ready = operation === "delete" || chosen.length > 0;

  async function start() {
    if (!ready || busy) return;
    setBusy(true);
    const where = { ...whereBody(state.filters), ...Object.fromEntries(Object.entries(fixed ?? {}).map(([name, value]) => [name, { eq: value }])) };
    // "All" is said outright: the server takes an order without any filter for a mistake.
    const everything = Object.keys(where).length === 0 && !state.q ? { id: { is_null: false } } : where;
    const which = selection.all ? { filter: everything, q: state.q || undefined } : { ids: [...selection.ids] };
    const values = operation === "edit" ? toWire(chosen, Object.fromEntries(chosen.map(({ name }) => [name, store.get(name) ?? null]))) : undefined;
    const order = { operation, ...which, values };
    try {
      await consentToBulk(entity, order);
      const done = runBulk(entity, order);
      // The job is accepted when the first answer is there; refusals of the order itself stay here.
      await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 1_000))]);
      onClose();
      void done.then(selection.clear);
    } catch (reason) {
      const problem = asProblem(reason);
      store.setErrors(errorsByField(chosen, problem.body.errors ? fieldErrors(problem) : { "": problem.message }));
      setBusy(false);
    }
  }

  function pick(name: string) {
    const field = fields.find((one) => one.name === name);
    if (field) setChosen([...chosen, { ...field, required: false }]);
  }

  return (
    <Dialog title={t(`bulk.${operation}Title`, { count: selection.count })} onClose={onClose} size={operation === "edit" ? "medium" : "small"}>
      <Mantine>
        <FormContext value={store}>
          <General />
          <p className="dim">{t(selection.all ? "bulk.whichAll" : "bulk.whichSome", { count: selection.count })}</p>
          {operation === "delete" && <p>{t("bulk.deleteWhat")}</p>}
          {operation === "edit" && (
            <div className="bulk-fields">
              {chosen.map((field) => <FieldInput key={field.name} field={field} formId="bulk" />)}
              <select className="input" value="" aria-label={t("bulk.addField")} onChange={(event) => pick(event.target.value)}>
                <option value="">{t("bulk.addField")}</option>
                {fields.filter((field) => !chosen.some((one) => one.name === field.name)).map((field) => (
                  <option key={field.name} value={field.name}>{field.label}</option>
                ))}
              </select>
            </div>
          )}
          <div className="dialog-foot">
            <button type="button" className="button" onClick={onClose}>{t("common.cancel")}</button>
            <button type="button" className={operation === "delete" ? "button destructive" : "primary"} aria-disabled={!ready} aria-busy={busy} onClick={() => void start()}>
              {t(`bulk.${operation}Now`, { count: selection.count })}
            </button>
          </div>
        </FormContext>
      </Mantine>
    </Dialog>
  );
}

function General() {
  const general = useFormErrors()[""];
  return general ? <p className="form-summary" role="alert">{general}</p> : null;
}
