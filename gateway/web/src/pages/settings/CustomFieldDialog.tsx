import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EntityMeta, RecordData } from "@/api/types";
import { EntityForm } from "@/entity/form/EntityForm";
import { choicesOf, fieldOf } from "@/entity/values";
import { Dialog } from "@/parts/Dialog";

interface CustomFieldDialogProps {
  entity: EntityMeta;
  /** The entity that the field belongs to. */
  target: EntityMeta;
  record?: RecordData;
  position: number;
  onClose: () => void;
  onSaved: () => void;
}

const ALWAYS = ["labels", "help", "required"];
/** What a type asks for besides. */
const BY_TYPE: Record<string, string[]> = {
  choice: ["choice_list"],
  multi_choice: ["choice_list"],
  reference: ["target"],
  money: ["currency", "sortable"],
  text: ["sortable"],
  number: ["sortable"],
  date: ["sortable"],
};

/** A new field begins with its type, which like its code never changes afterwards. */
export default function CustomFieldDialog({ entity, target, record, position, onClose, onSaved }: CustomFieldDialogProps) {
  const { t } = useTranslation();
  const types = choicesOf(fieldOf(entity, "type") ?? { name: "type", label: "", type: "state" });
  const [type, setType] = useState<string>(String(record?.type ?? types[0]?.value ?? "text"));
  const more = BY_TYPE[type] ?? [];
  const given = { entity: target.name, type, position };
  return (
    <Dialog title={record ? t("customFields.edit", { entity: target.label }) : t("customFields.addTo", { entity: target.label })} onClose={onClose}>
      {!record && (
        <label className="settings-type">
          <span>{fieldOf(entity, "type")?.label}</span>
          <select className="input" value={type} onChange={(event) => setType(event.target.value)}>
            {types.map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}
          </select>
        </label>
      )}
      <EntityForm
        key={type}
        entity={entity}
        record={record}
        given={record ? undefined : given}
        fields={record ? [...ALWAYS, ...more, "active"] : ["code", ...ALWAYS, ...more]}
        plain
        onSaved={onSaved}
        onCancel={onClose}
      />
    </Dialog>
  );
}
