import type { FieldMeta } from "@/api/types";

/** What every editor of a field gets; the frame around it draws label, help and error. */
export interface EditorProps {
  id: string;
  field: FieldMeta;
  value: unknown;
  /** Stands in an empty input: the mask of a value that stays unless something is typed. */
  placeholder?: string;
  onChange: (value: unknown) => void;
  invalid: boolean;
  describedBy: string | undefined;
  labelId: string;
}
