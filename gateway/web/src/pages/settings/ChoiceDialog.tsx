import type { EntityMeta, RecordData, Values } from "@/api/types";
import { EntityForm } from "@/entity/form/EntityForm";
import { Dialog } from "@/parts/Dialog";

interface ChoiceDialogProps {
  entity: EntityMeta;
  record?: RecordData;
  given: Values;
  title: string;
  onClose: () => void;
  onSaved: () => void;
}

const NEW = ["code", "labels", "tone", "is_default"];
/** The code stays as it is: records hold it. */
const EDIT = ["labels", "tone", "active", "is_default"];

/** One entry of a choice list. */
export default function ChoiceDialog({ entity, record, given, title, onClose, onSaved }: ChoiceDialogProps) {
  return (
    <Dialog title={title} onClose={onClose} size="small">
      <EntityForm entity={entity} record={record} given={record ? undefined : given} fields={record ? EDIT : NEW} plain onSaved={onSaved} onCancel={onClose} />
    </Dialog>
  );
}
