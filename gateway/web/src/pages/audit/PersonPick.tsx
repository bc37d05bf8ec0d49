import { useId, useState } from "react";
import type { FieldMeta } from "@/api/types";
import { ReferenceEditor } from "@/entity/fields/ReferenceEditor";
import { createFormStore, FormContext } from "@/entity/form/store";
import { Mantine } from "@/parts/Mantine";

interface PersonPickProps {
  field: FieldMeta;
  label: string;
  value: string;
  onChange: (id: string) => void;
}

/** A person to choose by name; loaded with the pickers. */
export default function PersonPick({ field, label, value, onChange }: PersonPickProps) {
  const id = useId();
  const [store] = useState(() => createFormStore({}));
  return (
    <Mantine>
      <FormContext value={store}>
        <div className="audit-field audit-person">
          <label className="small dim" htmlFor={id} id={`${id}-label`}>{label}</label>
          <ReferenceEditor
            id={id}
            field={{ ...field, required: false }}
            value={value || null}
            onChange={(next) => onChange(typeof next === "string" ? next : "")}
            invalid={false}
            describedBy={undefined}
            labelId={`${id}-label`}
          />
        </div>
      </FormContext>
    </Mantine>
  );
}
