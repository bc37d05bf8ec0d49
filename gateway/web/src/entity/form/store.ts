/**
 * The values of a form. Each field subscribes to itself alone, so that a keystroke in a form of 150
 * fields draws one of them.
 */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { FieldErrors } from "@/api/problem";
import type { Values } from "@/api/types";

export interface FormStore {
  get: (name: string) => unknown;
  /** What the form began with. */
  initial: (name: string) => unknown;
  set: (name: string, value: unknown) => void;
  /** Names of the fields that differ from what the form began with. */
  dirty: () => string[];
  values: () => Values;
  /** Takes over values, as of a draft; they count as changed. */
  fill: (values: Values) => void;
  /** Begins anew from these values. */
  reset: (initial: Values) => void;
  errors: () => FieldErrors;
  setErrors: (errors: FieldErrors) => void;
  subscribe: (name: string | null, listener: () => void) => () => void;
}

export const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
export const blank = (value: unknown) => value === "" || value === null || value === undefined || (Array.isArray(value) && value.length === 0);

export function createFormStore(start: Values): FormStore {
  let initial = start;
  let values: Values = { ...start };
  let errors: FieldErrors = {};
  const byField = new Map<string, Set<() => void>>();
  const all = new Set<() => void>();

  function tell(names: Iterable<string>): void {
    for (const name of names) byField.get(name)?.forEach((listener) => listener());
    all.forEach((listener) => listener());
  }

  function replace(next: Values): void {
    const names = new Set([...Object.keys(values), ...Object.keys(next)]);
    values = next;
    tell(names);
  }

  return {
    get: (name) => values[name],
    initial: (name) => initial[name],
    set(name, value) {
      values = { ...values, [name]: value };
      if (errors[name]) {
        errors = Object.fromEntries(Object.entries(errors).filter(([one]) => one !== name));
      }
      tell([name]);
    },
    dirty: () =>
      Object.keys(values).filter((name) => {
        const [was, is] = [initial[name], values[name]];
        return !same(was, is) && !(blank(was) && blank(is));
      }),
    values: () => values,
    fill: (more) => replace({ ...values, ...more }),
    reset(next) {
      initial = next;
      errors = {};
      replace({ ...next });
    },
    errors: () => errors,
    setErrors(next) {
      const names = new Set([...Object.keys(errors), ...Object.keys(next)]);
      errors = next;
      tell(names);
    },
    subscribe(name, listener) {
      const set = name === null ? all : (byField.get(name) ?? new Set());
      if (name !== null) byField.set(name, set);
      set.add(listener);
      return () => set.delete(listener);
    },
  };
}

export const FormContext = createContext<FormStore | null>(null);

export function useFormStore(): FormStore {
  const store = useContext(FormContext);
  if (!store) throw new Error("this field stands outside a form");
  return store;
}

export function useFieldValue<Value = unknown>(name: string): Value {
  const store = useFormStore();
  return useSyncExternalStore((listener) => store.subscribe(name, listener), () => store.get(name)) as Value;
}

export function useFieldError(name: string): string | undefined {
  const store = useFormStore();
  return useSyncExternalStore((listener) => store.subscribe(name, listener), () => store.errors()[name]);
}

export function useFormErrors(): FieldErrors {
  const store = useFormStore();
  return useSyncExternalStore((listener) => store.subscribe(null, listener), store.errors);
}
