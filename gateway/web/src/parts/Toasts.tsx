import { useTranslation } from "react-i18next";
import { Icon } from "./Icon";
import { closeToast, useAnnounced, useToasts, type Toast } from "./toast";
import "./toasts.css";

/** Two live regions: polite for what was done, assertive for what failed. */
export function Toasts() {
  const toasts = useToasts();
  const announced = useAnnounced();
  return (
    <div className="toasts">
      <div role="status" aria-live="polite">
        {toasts.filter((toast) => toast.kind !== "failed").map((toast) => <OneToast key={toast.id} toast={toast} />)}
        <span className="unseen">{announced}</span>
      </div>
      <div role="alert" aria-live="assertive">
        {toasts.filter((toast) => toast.kind === "failed").map((toast) => <OneToast key={toast.id} toast={toast} />)}
      </div>
    </div>
  );
}

function OneToast({ toast }: { toast: Toast }) {
  const { t } = useTranslation();
  const { action } = toast;
  return (
    <div className="toast" data-kind={toast.kind}>
      <Icon name={toast.kind === "failed" ? "alert" : toast.kind === "progress" ? "clock" : "check"} />
      <div className="toast-text">
        {toast.text}
        {toast.detail && <div className="dim small">{toast.detail}</div>}
      </div>
      {action && (
        <button
          type="button"
          className="button"
          onClick={() => {
            closeToast(toast.id);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" className="icon-button" aria-label={t("common.close")} onClick={() => closeToast(toast.id)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
