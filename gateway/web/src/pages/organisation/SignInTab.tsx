import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { ask } from "@/api/resources";
import type { EntityMeta, RecordData } from "@/api/types";
import { reportFailure } from "@/app/failures";
import { can, useEntity } from "@/app/session";
import { runCommand } from "@/entity/write";
import { SecretOnce } from "@/pages/profile/SecretOnce";
import { SessionList, type OpenSession } from "@/pages/profile/SessionList";
import { Failed } from "@/parts/states";
import { toast } from "@/parts/toast";
import "@/pages/profile/profile.css";

interface CardProps {
  entity: EntityMeta;
  person: RecordData;
}

/** Operations on a person's sign-in; who may do one of them sees the tab. */
const OPERATIONS = ["set_password", "reset_second_factor", "end_sessions"];
export const tendsSignIn = (person: RecordData) => OPERATIONS.some((each) => person._can?.[each]);

/** How a person signs in, for those who look after it: password, second factor, sessions. */
export function SignInTab({ entity, person }: CardProps) {
  return (
    <div className="profile person-sign-in">
      {person._can?.set_password && <Password entity={entity} person={person} />}
      {person._can?.reset_second_factor && <SecondFactorOf entity={entity} person={person} />}
      {person._can?.end_sessions && <SessionsOf entity={entity} person={person} />}
    </div>
  );
}

function Password({ entity, person }: CardProps) {
  const { t } = useTranslation();
  const [secret, setSecret] = useState("");

  async function give() {
    const told = await runCommand<{ password: string }>(entity, "set_password", person.id);
    setSecret(told.password);
  }

  return (
    <section className="card profile-card" aria-label={t("profile.password")}>
      <h2>{t("profile.password")}</h2>
      {secret ? (
        <SecretOnce lead={t("identity.person.passwordOnce", { username: person.username })} secret={secret} onDone={() => setSecret("")} />
      ) : (
        <>
          <p className="dim">{t(person.username ? "identity.person.passwordWhy" : "identity.person.noUsername")}</p>
          {!!person.username && (
            <button type="button" className="button profile-save" onClick={() => void give().catch(reportFailure)}>{t("identity.person.givePassword")}</button>
          )}
        </>
      )}
    </section>
  );
}

function SecondFactorOf({ entity, person }: CardProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: keys.query(entity.resource, "second_factor", person.id),
    queryFn: () => ask<{ active: boolean; required: boolean; recovery_codes_left: number }>(entity.resource, "second_factor", person.id),
  });

  async function reset() {
    await runCommand(entity, "reset_second_factor", person.id);
    toast(t("identity.person.factorGone"));
  }

  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <section className="card profile-card" aria-label={t("account.secondFactor")}>
      <h2>{t("account.secondFactor")}</h2>
      <p className="dim">{data.active ? t("account.secondFactorOn", { count: data.recovery_codes_left }) : t(data.required ? "identity.person.factorDue" : "identity.person.noFactor")}</p>
      {data.active && (
        <>
          <p className="dim">{t("identity.person.factorWhy")}</p>
          <button type="button" className="button profile-save" onClick={() => void reset().catch(reportFailure)}>{t("identity.person.resetFactor")}</button>
        </>
      )}
    </section>
  );
}

function SessionsOf({ entity, person }: CardProps) {
  const { t } = useTranslation();
  const sessions = useEntity("sessions");
  const { data, error, refetch } = useQuery({
    queryKey: keys.query(entity.resource, "sessions", person.id),
    queryFn: () => ask<{ items: OpenSession[] }>(entity.resource, "sessions", person.id),
    enabled: !!sessions,
  });
  const again = () => void refetch();
  const end = sessions && can(sessions, "end") ? (id: string) => void runCommand(sessions, "end", id).then(again).catch(reportFailure) : undefined;
  const endAll = () => void runCommand(entity, "end_sessions", person.id).then(again).catch(reportFailure);

  if (error) return <Failed problem={asProblem(error)} onRetry={again} />;
  return (
    <section className="card profile-card" aria-label={t("identity.person.sessions")}>
      <h2>{t("identity.person.sessions")}</h2>
      {data?.items.length === 0 ? <p className="dim">{t("identity.person.nowhere")}</p> : data && <SessionList items={data.items} onEnd={end} />}
      {data?.items.length !== 0 && <button type="button" className="button profile-save" onClick={endAll}>{t("identity.person.endAll")}</button>}
    </section>
  );
}
