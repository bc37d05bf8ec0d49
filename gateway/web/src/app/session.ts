import { keepPreviousData, useQuery } from "@tanstack/react-query";
import i18next from "i18next";
import { useTranslation } from "react-i18next";
import { answer, http, setCsrfToken, whenSignedOut } from "@/api/client";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import type { EntityMeta, Meta, Session } from "@/api/types";
import { setTimeZone } from "@/entity/format";
import { closest, setLanguage } from "./i18n";
import { queryClient } from "./query";
import { forget, isSomebodyElse } from "./remembered";

async function fetchSession(): Promise<Session | null> {
  try {
    const session = await entered(await answer<Session>(http.GET("/api/v1/session")));
    return isSomebodyElse(session.user) ? await startAgain() : session;
  } catch (reason) {
    if (asProblem(reason).status === 401) return null;
    throw reason;
  }
}

/** The language of the profile holds wherever this person signs in. */
async function entered(session: Session): Promise<Session> {
  setCsrfToken(session.csrf_token);
  setTimeZone(session.user.time_zone);
  const wish = session.user.language;
  if (wish && closest(wish) !== i18next.language) await setLanguage(closest(wish));
  return session;
}

/** Nothing that was drawn for another person may stay; the page begins anew and this never resolves. */
function startAgain(): Promise<never> {
  forget();
  window.location.reload();
  return new Promise(() => undefined);
}

whenSignedOut(() => queryClient.setQueryData(keys.session, null));

export const sessionQuery = { queryKey: keys.session, queryFn: fetchSession, staleTime: Infinity, gcTime: Infinity };

export function useSession() {
  return useQuery(sessionQuery);
}

/** The signed-in person; only for pages inside the shell, which is not drawn without one. */
export function useMe(): Session["user"] {
  const { data } = useSession();
  // When a session ends, the page is still drawn until the sign-in page takes its place.
  if (data) latest = data.user;
  if (!latest) throw new Error("nobody is signed in");
  return latest;
}

let latest: Session["user"] | undefined;

export async function signIn(username: string, password: string, otp?: string): Promise<Session> {
  const session = await answer<Session>(http.POST("/api/v1/session", { body: { username, password, otp } }));
  await entered(session);
  forget();
  queryClient.clear();
  lastMeta = undefined;
  queryClient.setQueryData(keys.session, session);
  return session;
}

export async function signOut(): Promise<void> {
  await answer(http.DELETE("/api/v1/session"));
  forget();
  queryClient.clear();
  queryClient.setQueryData(keys.session, null);
}

export const metaQuery = (language: string) => ({
  queryKey: keys.meta(language),
  queryFn: () => answer<Meta>(http.GET("/api/v1/meta")),
  staleTime: Infinity,
  gcTime: Infinity,
});

export function useMetaQuery(enabled = true) {
  // Subscribes to the language: whoever draws from the metadata is drawn anew in the other one.
  const { i18n } = useTranslation();
  // Another language: the page stands in the old one until the words of the new one are there.
  return useQuery({ ...metaQuery(i18n.language), placeholderData: keepPreviousData, enabled });
}

/** What this person may see and do; there once the shell is drawn. */
export function useMeta(): Meta {
  const { data } = useMetaQuery();
  if (data) lastMeta = data;
  if (!lastMeta) throw new Error("the metadata is not there yet");
  return lastMeta;
}

/** For parts that are drawn first while the metadata of another language is on its way. */
let lastMeta: Meta | undefined;

export function findEntity(meta: Meta | undefined, nameOrResource: string): EntityMeta | undefined {
  return meta?.entities.find(
    (entity) => entity.resource === nameOrResource || entity.name === nameOrResource || isOneOf(entity, nameOrResource),
  );
}

/** Custom fields, choices and number series: each service has its own, and they stand here once for all. */
function isOneOf({ name, services }: EntityMeta, asked: string): boolean {
  return !!services && services.some((service) => asked === `${service}.${name.slice(name.indexOf(".") + 1)}`);
}

/** Metadata of an entity by "customers.customer" or "customers"; undefined where it may not be seen. */
export function useEntity(nameOrResource: string): EntityMeta | undefined {
  return findEntity(useMeta(), nameOrResource);
}

export function can(entity: EntityMeta | undefined, operation: string): boolean {
  return !!entity?.can.includes(operation);
}

export function entityNow(nameOrResource: string): EntityMeta | undefined {
  return findEntity(queryClient.getQueryData<Meta>(keys.meta(i18next.language)), nameOrResource);
}

/** The resources whose records hold records of that entity: customers for "customers.contact". */
export function holdersOf(name: string): string[] {
  const meta = queryClient.getQueryData<Meta>(keys.meta(i18next.language));
  return (meta?.entities ?? []).filter((entity) => entity.related.some((one) => one.entity === name)).map(({ resource }) => resource);
}
