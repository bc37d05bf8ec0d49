import type { FieldMeta } from "@/api/types";

/** What every editor of a field gets; the frame around it draws label, help and error. */
export interface EditorProps {
  id: string;
  field: FieldMeta;
  value: unknown;
  onChange: (value: unknown) => void;
  invalid: boolean;
  describedBy: string | undefined;
  labelId: string;
}
