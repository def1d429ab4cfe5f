import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import type { KeptKeying, KeyedField, KeyedReturn, KeyedValue } from "../../actions/keyIn";
import { CellLink } from "../frame/CellLink";
import { NotCheckedYet } from "../frame/NotCheckedYet";
import { usePane, usePaneState } from "../paneContext";
import { asTyped, DATE_STYLES, valuesAsText } from "../state/keyedValues";
import { KEY_IN_WORDS } from "./keyInWords";

/** Walks the return in the order of its form: each value to be copied into the Exchange's system, and ticked once it is there. */
export function KeyInPage(): ReactNode {
  const { work, store, language } = usePane();
  const words = KEY_IN_WORDS[language];
  const outcome = usePaneState((state) => state.check.outcome);
  const written = usePaneState((state) => state.draft.written);
  const sheets = (outcome?.survey.sheets ?? [])
    .filter(({ returnSheet }) => /^FF\d/.test(returnSheet ?? ""))
    .map(({ name }) => name);
  const all = [...new Set([...(written?.sheets.map(({ sheetName }) => sheetName) ?? []), ...sheets])];
  const [chosen, setChosen] = useState<string | null>(null);
  const sheet = chosen !== null && all.includes(chosen) ? chosen : (all[0] ?? null);
  const [read, setRead] = useState<{ readonly of: KeyedReturn; readonly kept: KeptKeying } | null>(null);
  useEffect(() => {
    let current = true;
    if (sheet !== null)
      void work.keying.read(sheet).then((found) => {
        if (current) setRead(found);
      });
    return () => {
      current = false;
    };
    // Read again after each check: the sheet, or the record behind it, may have changed.
  }, [work, sheet, outcome]);

  if (outcome === null) return <NotCheckedYet />;
  if (sheet === null)
    return (
      <div className="key-in">
        <p>{words.noReturn}</p>
        <div>
          <Button
            onClick={() => {
              store.send({ type: "page opened", page: "return" });
            }}
          >
            {words.toReturn}
          </Button>
        </div>
      </div>
    );
  return (
    <div className="key-in">
      <p className="quiet">{words.lead}</p>
      {all.length > 1 && (
        <Field label={words.which} size="small">
          <Select
            size="small"
            value={sheet}
            onChange={(_, { value }) => {
              setChosen(value);
            }}
          >
            {all.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
      )}
      {read !== null && (
        <KeyedFields
          of={read.of}
          kept={read.kept}
          keep={(kept) => {
            setRead({ of: read.of, kept });
            if (read.of.fields.every((field) => kept.keyed[field.name] === valuesAsText(field)))
              store.send({ type: "next step done", step: "keyIn" });
            void work.keying.keep(read.of, kept);
          }}
        />
      )}
    </div>
  );
}

interface KeyedFieldsProps {
  readonly of: KeyedReturn;
  readonly kept: KeptKeying;
  readonly keep: (kept: KeptKeying) => void;
}

function KeyedFields({ of, kept, keep }: KeyedFieldsProps): ReactNode {
  const { work, language } = usePane();
  const words = KEY_IN_WORDS[language];
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [said, setSaid] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const isKeyed = (field: KeyedField): boolean => kept.keyed[field.name] === valuesAsText(field);
  const keyed = of.fields.filter(isKeyed).length;
  const changed = of.fields.filter((field) => field.name in kept.keyed && !isKeyed(field)).length;
  const shown = onlyOpen ? of.fields.filter((field) => !isKeyed(field)) : of.fields;
  const tick = useCallback(
    (field: KeyedField, on: boolean): void => {
      const others = Object.fromEntries(Object.entries(kept.keyed).filter(([name]) => name !== field.name));
      keep({ ...kept, keyed: on ? { ...others, [field.name]: valuesAsText(field) } : others });
    },
    [kept, keep],
  );
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const stops = [...(list.current?.querySelectorAll<HTMLElement>("[data-value]") ?? [])];
    // From a tick as well: its own value, and those around it.
    const holds = (element: Element | null): boolean => element?.contains(event.target as Node) ?? false;
    const own = stops.findIndex(holds);
    const at = own < 0 ? stops.findIndex((stop) => holds(stop.closest("li"))) : own;
    if (at < 0) return;
    if (by !== 0) {
      event.preventDefault();
      stops[at + by]?.querySelector<HTMLElement>("button")?.focus();
    } else if (event.key.toLowerCase() === "c" && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      stops[at]?.querySelector<HTMLElement>("button")?.click();
    } else if (event.key === " " && event.target instanceof HTMLButtonElement) {
      event.preventDefault();
      stops[at]?.closest("li")?.querySelector<HTMLElement>("input")?.click();
    }
  };
  let block = "";
  return (
    <>
      <div className="key-in-head">
        <b role="status">{words.progress(keyed, of.fields.length)}</b>
        <progress max={of.fields.length} value={keyed} aria-hidden />
        <p role="status" className="quiet key-in-said">
          {said}
        </p>
      </div>
      {changed > 0 && <p role="status">{words.changedCount(changed)}</p>}
      <Checkbox
        label={words.onlyOpen}
        checked={onlyOpen}
        onChange={(_, { checked }) => {
          setOnlyOpen(checked === true);
        }}
      />
      <Field label={words.dates} size="small" hint={words.datesHint}>
        <Select
          size="small"
          value={kept.dates}
          onChange={(_, { value }) => {
            keep({ ...kept, dates: DATE_STYLES.find((style) => style === value) ?? kept.dates });
          }}
        >
          {DATE_STYLES.map((style) => (
            <option key={style}>{style}</option>
          ))}
        </Select>
      </Field>
      <p className="quiet">{words.keys}</p>
      {shown.length === 0 && <p>{words.allKeyed}</p>}
      <div ref={list} onKeyDown={move}>
        <ul className="keyed" lang={of.language}>
          {shown.map((field) => {
            const begins = field.block !== block;
            block = field.block;
            return (
              <KeyedLine
                key={field.name}
                field={field}
                heading={begins ? field.block : ""}
                dates={kept.dates}
                keyed={isKeyed(field)}
                was={isKeyed(field) ? null : (kept.keyed[field.name] ?? null)}
                tick={tick}
                say={setSaid}
              />
            );
          })}
        </ul>
      </div>
      <div>
        <Button size="small" onClick={() => void work.keying.asSheet(of, kept)}>
          {words.asSheet}
        </Button>
      </div>
    </>
  );
}

interface KeyedLineProps {
  readonly field: KeyedField;
  readonly heading: string;
  readonly dates: KeptKeying["dates"];
  readonly keyed: boolean;
  /** What was keyed, where it has changed since. */
  readonly was: string | null;
  readonly tick: (field: KeyedField, on: boolean) => void;
  readonly say: (text: string) => void;
}

function KeyedLine({ field, heading, dates, keyed, was, tick, say }: KeyedLineProps): ReactNode {
  const { language } = usePane();
  const words = KEY_IN_WORDS[language];
  return (
    <li>
      {heading !== "" && <h2>{heading}</h2>}
      <div className="keyed-head">
        <Checkbox
          label={field.label}
          checked={keyed}
          onChange={(_, { checked }) => {
            tick(field, checked === true);
          }}
        />
        <CellLink cell={field.cell} short />
      </div>
      {was !== null && <p className="refused-here">{words.changed(was)}</p>}
      {field.values.map((value, index) => (
        <ValueToCopy key={index} value={value} label={field.label} dates={dates} say={say} />
      ))}
    </li>
  );
}

function ValueToCopy({
  value,
  label,
  dates,
  say,
}: {
  readonly value: KeyedValue;
  readonly label: string;
  readonly dates: KeptKeying["dates"];
  readonly say: (text: string) => void;
}): ReactNode {
  const { language } = usePane();
  const words = KEY_IN_WORDS[language];
  const shown = useRef<HTMLElement>(null);
  const typed = asTyped(value, dates);
  const what = [label, words.kinds[value.kind]].filter((part) => part !== "").join(", ");
  const copy = (): void => {
    const selectIt = (): void => {
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      say(words.notCopied);
    };
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) selectIt();
    else
      void clipboard.writeText(typed).then(() => {
        say(words.copied(typed));
      }, selectIt);
  };
  return (
    <div className="keyed-value" data-value>
      {words.kinds[value.kind] !== "" && <span className="quiet">{words.kinds[value.kind]}</span>}
      <code ref={shown}>{typed}</code>
      <Button size="small" aria-label={words.copyOf(what, typed)} onClick={copy}>
        {words.copy}
      </Button>
    </div>
  );
}
