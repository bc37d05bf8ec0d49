import { useEffect, useState, type Ref } from "react";
import { isComposing } from "@/app/keys";
import { Icon } from "@/parts/Icon";

const PAUSE = 250;

interface SearchBoxProps {
  value: string;
  onChange: (value: string) => void;
  label: string;
  ref?: Ref<HTMLInputElement>;
}

/** Searches while one types, but never with half a composition. */
export function SearchBox({ value, onChange, label, ref }: SearchBoxProps) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const [composing, setComposing] = useState(false);
  if (known !== value) {
    setKnown(value);
    setText(value);
  }

  useEffect(() => {
    if (composing || text === value) return undefined;
    const timer = setTimeout(() => onChange(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text, composing, value, onChange]);

  return (
    <label className="search-box">
      <Icon name="search" size={16} />
      <input
        ref={ref}
        type="search"
        className="input"
        value={text}
        placeholder={label}
        aria-label={label}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === "Enter") onChange(text.trim());
          if (event.key === "Escape") {
            if (text) setText("");
            else event.currentTarget.blur();
            event.stopPropagation();
          }
        }}
      />
    </label>
  );
}
