import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { askOfAll } from "@/api/resources";
import { useFieldValue } from "@/entity/form/store";
import { Icon } from "@/parts/Icon";
import { PersonTag } from "@/parts/PersonTag";
import type { NoticeProps } from "@/pages/registry";
import "./customers.css";

interface Twin {
  id: string;
  name?: string;
  number?: string;
  score: number;
  reasons: { code: string; label: string }[];
  _labels?: Record<string, string>;
}

interface Twins {
  items: Twin[];
  hidden: { department: string | null; message: string }[];
}

const PAUSE = 400;
const SHORTEST = 2;

/** Likely twins of the customer being typed, before it is saved twice. */
export function Twins({ id }: NoticeProps) {
  const { t } = useTranslation();
  const question = useQuestion(id);
  const { data } = useQuery({
    queryKey: keys.query("customers", "duplicates", id, question),
    queryFn: () => askOfAll<Twins>("customers", "duplicates", question),
    enabled: Object.keys(question).some((name) => name !== "id" && name !== "kind"),
    placeholderData: keepPreviousData,
  });
  if (!data || data.items.length + data.hidden.length === 0) return null;
  return (
    <section className="twins card" role="status">
      <h2 className="row"><Icon name="alert" size={16} /> {t("twins.title")}</h2>
      <ul>
        {data.items.map((twin) => (
          <li key={twin.id}>
            <Link to="/$resource/$id" params={{ resource: "customers", id: twin.id }} target="_blank">{twin.name ?? twin.number}</Link>
            {twin._labels?.owner_id && <PersonTag name={twin._labels.owner_id} />}
            <span className="dim small">{twin.reasons.map((reason) => reason.label).join(t("common.comma"))}</span>
          </li>
        ))}
        {data.hidden.map((line) => <li key={line.message}><Icon name="lock" size={14} /> {line.message}</li>)}
      </ul>
    </section>
  );
}

/** What is typed so far, asked about only after a pause. */
function useQuestion(id?: string): Record<string, string> {
  const typed = JSON.stringify({
    id,
    kind: useFieldValue("kind"),
    name: useFieldValue("name"),
    short_name: useFieldValue("short_name"),
    english_name: useFieldValue("english_name"),
    website: useFieldValue("website"),
    tax_number: useFieldValue("tax_number"),
    phones: joined(useFieldValue("phones"), "number"),
    emails: joined(useFieldValue("emails"), "address"),
  });
  const [settled, setSettled] = useState("{}");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const given = Object.entries(JSON.parse(settled) as Record<string, unknown>);
  const words = given.flatMap(([name, value]) => (typeof value === "string" ? [[name, value.trim()] as const] : []));
  return Object.fromEntries(words.filter(([, word]) => word.length >= SHORTEST));
}

/** The numbers or addresses of a list, as a query parameter takes them. */
function joined(parts: unknown, name: string): string {
  if (!Array.isArray(parts)) return "";
  const values = parts.map((part: Record<string, unknown>) => part[name]);
  return values.filter((one) => typeof one === "string" && one !== "").map((one) => String(one).replaceAll(",", " ")).join(",");
}
