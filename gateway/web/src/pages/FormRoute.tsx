import { useNavigate, useParams, useRouter, useSearch } from "@tanstack/react-router";
import { Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { newId } from "@/api/echo";
import { asProblem } from "@/api/problem";
import type { EntityMeta, RecordData, Values } from "@/api/types";
import { inSentence } from "@/app/i18n";
import type { Search } from "@/app/search";
import { can, useEntity, useMe } from "@/app/session";
import { EntityForm } from "@/entity/form/EntityForm";
import { OtherDrafts } from "@/entity/form/OtherDrafts";
import { chooseBelow, useWayBelow } from "@/entity/form/stack";
import { RecordBones } from "@/entity/record/RecordBones";
import { useRecord } from "@/entity/record/useRecord";
import { titleOf } from "@/entity/values";
import { Failed, NotAllowed } from "@/parts/states";
import { usePageTitle } from "@/parts/usePageTitle";
import { NotFound } from "./NotFound";
import { pages } from "./registry";

/** "set[customer_id]=…" in the address is what a new record begins with. */
export function givenBy(search: Search): Values {
  return Object.fromEntries(
    Object.entries(search).flatMap(([key, value]) => {
      const name = /^set\[([\w.]+)\]$/.exec(key)?.[1];
      return name ? [[name, value]] : [];
    }),
  );
}

/** Where saving and cancelling lead: to the form below or where one came from, else to the record or the list. */
function useWaysOut(resource: string) {
  const router = useRouter();
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const me = useMe();
  const below = useWayBelow(search);
  const back = search.back;
  function saved(record: RecordData) {
    if (below) {
      chooseBelow(me.id, search, record.id);
      return below();
    }
    if (back?.startsWith("/") && !back.startsWith("//")) return router.history.replace(back);
    void navigate({ to: "/$resource/$id", params: { resource, id: record.id }, replace: true });
  }
  return { saved, cancelled: below ?? (() => router.history.back()) };
}

export function NewRoute() {
  const { resource } = useParams({ from: "/frame/$resource/new" });
  const entity = useEntity(resource);
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const { draft } = search;
  // Each new record has a name of its own in the address: reload and sign-in find what was typed,
  // and New is always empty.
  useEffect(() => {
    if (!draft) void navigate({ to: ".", search: { ...search, draft: newId().slice(0, 10) }, replace: true });
  }, [draft, navigate, search]);

  if (!entity) return <NotFound />;
  if (!can(entity, "create")) return <NotAllowed permission={`${entity.name}.create`} />;
  if (!draft) return null;
  const Made = pages[resource]?.form;
  if (Made) return <Made key={draft} resource={resource} />;
  return <NewPage key={draft} entity={entity} draft={draft} given={givenBy(search)} />;
}

/** The page of a new record, of an entity as its metadata or a page of the registry describes it. */
export function NewPage({ entity, draft, given }: { entity: EntityMeta; draft: string; given: Values }) {
  const { t } = useTranslation();
  const ways = useWaysOut(entity.resource);
  const title = t("command.create", { entity: inSentence(entity.label) });
  usePageTitle(title);
  return (
    <div className="form-page">
      <header><h1 className="page-title">{title}</h1></header>
      <OtherDrafts entity={entity} draft={draft} />
      <EntityForm entity={asked(entity)} given={given} draft={`${entity.resource}.new.${draft}`} onSaved={ways.saved} onCancel={ways.cancelled}>
        <Notice resource={entity.resource} />
      </EntityForm>
    </div>
  );
}

export function EditRoute() {
  const { resource, id } = useParams({ from: "/frame/$resource/$id/edit" });
  const entity = useEntity(resource);
  const { data: record, error, refetch, isPlaceholderData } = useRecord(resource, id);
  if (!entity) return <NotFound />;
  if (error && !record) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!record || isPlaceholderData) return <RecordBones />;
  const Made = pages[resource]?.form;
  if (Made) return <Made key={id} resource={resource} id={id} />;
  return <EditPage key={id} entity={entity} record={record} />;
}

/** The same for a record that exists. */
export function EditPage({ entity, record }: { entity: EntityMeta; record: RecordData }) {
  const { t } = useTranslation();
  const ways = useWaysOut(entity.resource);
  const title = titleOf(entity, record);
  usePageTitle(title);
  return (
    <div className="form-page">
      <header className="row">
        <h1 className="page-title">{t("form.edit", { entity: inSentence(entity.label) })}</h1>
        <span className="dim clip">{title}</span>
      </header>
      <EntityForm entity={asked(entity)} record={record} draft={`${entity.resource}.${record.id}`} onSaved={ways.saved} onCancel={ways.cancelled}>
        <Notice resource={entity.resource} id={record.id} />
      </EntityForm>
    </div>
  );
}

/** The entity without the fields that its own page asks for. */
function asked(entity: EntityMeta): EntityMeta {
  const byHand = pages[entity.resource]?.askedByHand;
  return byHand ? { ...entity, fields: entity.fields.filter((field) => !byHand.includes(field.name)) } : entity;
}

/** What a page of the registry has to say above the form, such as a warning of twins. */
function Notice({ resource, id }: { resource: string; id?: string }) {
  const Made = pages[resource]?.notice;
  return Made ? <Suspense><Made id={id} /></Suspense> : null;
}
