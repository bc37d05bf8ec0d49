import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, http } from "@/api/client";
import { queryClient } from "@/app/query";
import { toast } from "@/parts/toast";
import { Authenticator, type Setup } from "./Authenticator";
import { PasswordAsk } from "./PasswordAsk";
import { RecoveryCodes } from "./RecoveryCodes";

interface State {
  active: boolean;
  required: boolean;
  recovery_codes_left: number;
}

type Doing = "begin" | "renew" | "end" | null;

const KEY = ["account", "second-factor"];

/** The second factor of the own account: set up, new recovery codes, switched off. */
export function SecondFactor({ onSetUp }: { onSetUp?: () => void }) {
  const { t } = useTranslation();
  const { data } = useQuery({ queryKey: KEY, queryFn: () => answer<State>(http.GET("/api/v1/me/second-factor")) });
  const [doing, setDoing] = useState<Doing>(onSetUp ? "begin" : null);
  const [setup, setSetup] = useState<Setup | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);

  function rest() {
    setDoing(null);
    setSetup(null);
    setCodes(null);
    void queryClient.invalidateQueries({ queryKey: KEY });
  }

  async function proved(password: string) {
    const body = { password };
    if (doing === "begin") return setSetup(await answer<Setup>(http.POST("/api/v1/me/second-factor", { body })));
    if (doing === "renew") {
      const told = await answer<{ recovery_codes: string[] }>(http.POST("/api/v1/me/recovery-codes", { body }));
      return setCodes(told.recovery_codes);
    }
    await answer(http.POST("/api/v1/me/second-factor/end", { body }));
    toast(t("account.secondFactorOff"));
    rest();
  }

  if (!data) return null;
  return (
    <section className="card profile-card">
      <h2>{t("account.secondFactor")}</h2>
      {codes ? (
        <RecoveryCodes codes={codes} onDone={() => { rest(); onSetUp?.(); }} />
      ) : setup ? (
        <Authenticator setup={setup} onConfirmed={setCodes} />
      ) : doing ? (
        <PasswordAsk
          lead={t(`account.lead.${doing}`)}
          submitLabel={t(`account.do.${doing}`)}
          onPassword={proved}
          onCancel={onSetUp ? undefined : rest}
        />
      ) : (
        <Rest state={data} onDo={setDoing} />
      )}
    </section>
  );
}

function Rest({ state, onDo }: { state: State; onDo: (doing: Doing) => void }) {
  const { t } = useTranslation();
  if (!state.active) {
    return (
      <>
        <p className="dim">{t("account.secondFactorWhy")}</p>
        <button type="button" className="button profile-save" onClick={() => onDo("begin")}>{t("account.setUp")}</button>
      </>
    );
  }
  return (
    <>
      <p>{t("account.secondFactorOn", { count: state.recovery_codes_left })}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => onDo("renew")}>{t("account.do.renew")}</button>
        {!state.required && <button type="button" className="button" onClick={() => onDo("end")}>{t("account.do.end")}</button>}
      </div>
    </>
  );
}
