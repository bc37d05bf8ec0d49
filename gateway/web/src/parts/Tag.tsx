import type { ReactNode } from "react";
import "./tag.css";

export const TONES = ["neutral", "blue", "cyan", "green", "yellow", "orange", "red", "purple"] as const;
export type Tone = (typeof TONES)[number];

export function toneOf(tone: string | null | undefined): Tone {
  return (TONES as readonly string[]).includes(tone ?? "") ? (tone as Tone) : "neutral";
}

/** A word on one of eight tones; the tone never says anything that the word does not. */
export function Tag({ tone, children }: { tone?: string | null; children: ReactNode }) {
  return <span className="tag" data-tone={toneOf(tone)}>{children}</span>;
}
