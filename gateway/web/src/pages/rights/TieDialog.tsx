import type { EntityMeta, RecordData } from "@/api/types";
import { EntityForm } from "@/entity/form/EntityForm";
import { Dialog } from "@/parts/Dialog";

interface TieDialogProps {
  entity: EntityMeta;
  title: string;
  record?: RecordData;
  given: Record<string, string>;
  fields: string[];
  onClose: () => void;
}

/** Asks with whom or what a record is tied, and until when. */
export default function TieDialog({ entity, title, record, given, fields, onClose }: TieDialogProps) {
  return (
    <Dialog title={title} onClose={onClose} size="small">
      <EntityForm plain entity={entity} record={record} given={given} fields={fields} onSaved={onClose} onCancel={onClose} />
    </Dialog>
  );
}
