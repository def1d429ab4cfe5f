import { Field, Input } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { mandateCell } from "../../shares/register/mandate";
import type { Register } from "../../shares/register/register";
import { showMoney } from "../../shares/values/money";
import { showCount } from "../../shares/values/quantity";
import { dropTrailingZeros, type Ratio, roundHalfUp } from "../../shares/values/ratio";
import { todayInHongKong } from "../../shares/values/todayInHongKong";
import { CellLink } from "../frame/CellLink";
import { DateField } from "../frame/DateField";
import { dateInWords } from "../frame/dateInWords";
import { NotCheckedYet } from "../frame/NotCheckedYet";
import { RefusalBox } from "../frame/RefusalBox";
import { SaidInUnits, useOwnWords } from "../frame/SaidInUnits";
import { readTypedDate, showTypedDate } from "../frame/typedDate";
import { readCount } from "../movement/typedFigures";
import { NoTables } from "../start/NoTables";
import { usePane, usePaneState } from "../paneContext";
import { type HighestPrice, type MandateLeft, recordHeadroom, WHY_NO_PRICE } from "../state/headroomOfRecord";
import { HEADROOM_WORDS } from "./headroomWords";

type Left = ReturnType<typeof recordHeadroom>;

/** Before an order: what the record's figures leave on a day of mandate, price, periods and float. Arithmetic alone. */
export function HeadroomPage(): ReactNode {
  const { outcome, refusal } = usePaneState((state) => state.check);
  if (refusal !== null) return <RefusalBox refusal={refusal} />;
  if (outcome === null) return <NotCheckedYet />;
  if (outcome.register.tables.length === 0) return <NoTables />;
  return (
    <SaidInUnits register={outcome.register}>
      <Order register={outcome.register} />
    </SaidInUnits>
  );
}

/** A day and a number, and what the record leaves for them. */
function Order({ register }: { readonly register: Register }): ReactNode {
  const words = useOwnWords(HEADROOM_WORDS);
  const [day, setDay] = useState(() => showTypedDate(todayInHongKong()));
  const [number, setNumber] = useState("");
  const date = readTypedDate(day);
  const typed = readCount(number);
  const purchase = typed.kind === "value" ? typed.value : null;
  const left = useMemo(
    () => (date === null ? null : recordHeadroom(register, date, purchase)),
    [register, date, purchase],
  );
  const refused = typed.kind === "refused" ? words.numberRefused : null;
  return (
    <div className="headroom">
      <p className="quiet">{words.lead}</p>
      <DateField label={words.day} value={day} onChange={setDay} required size="small" />
      <Field
        label={words.number}
        hint={register.classes.some(({ weighted }) => weighted) ? words.numberHintWeighted : words.numberHint}
        size="small"
        validationMessage={refused}
        validationState={refused === null ? "none" : "error"}
      >
        <Input
          size="small"
          inputMode="numeric"
          autoComplete="off"
          value={number}
          onChange={(_, { value }) => {
            setNumber(value);
          }}
        />
      </Field>
      {left !== null && <WhatIsLeft left={left} />}
    </div>
  );
}

function WhatIsLeft({ left }: { readonly left: Left }): ReactNode {
  const words = useOwnWords(HEADROOM_WORDS);
  return (
    <>
      <section aria-label={words.mandates}>
        <h2>{words.mandates}</h2>
        {left.mandates.length === 0 && <p>{words.noMandate}</p>}
        {left.mandates.map((of, index) => (
          <OneMandate key={index} of={of} purchase={left.purchase} />
        ))}
      </section>
      <section aria-label={words.prices}>
        <h2>{words.prices}</h2>
        {left.prices.map((price) => (
          <OnePrice key={price.shareClass} price={price} />
        ))}
      </section>
      <Periods left={left} />
      {left.conversion !== null && (
        <section aria-label={words.conversion}>
          <h2>{words.conversion}</h2>
          <p>
            {words.leastConversion(
              showCount(left.conversion.purchase),
              showCount(left.conversion.number),
              left.conversion.shareClass,
            )}
          </p>
        </section>
      )}
      {left.publicFloat !== null && (
        <section aria-label={words.float}>
          <h2>{words.float}</h2>
          <p>
            {words.floatEntered(
              percent(left.publicFloat.float.value),
              left.publicFloat.required === null ? null : percent(left.publicFloat.required.value),
            )}
          </p>
        </section>
      )}
    </>
  );
}

function OneMandate({
  of: { mandate, authorised, purchased, left, isRunning, isFollowed },
  purchase,
}: {
  readonly of: MandateLeft;
  readonly purchase: bigint | null;
}): ReactNode {
  const { language } = usePane();
  const words = useOwnWords(HEADROOM_WORDS);
  const { resolutionDate, expires, shareClass } = mandate;
  const after = purchase === null ? null : left - purchase;
  return (
    <div>
      <h3>
        {words.mandateOf(resolutionDate === null ? null : dateInWords(resolutionDate.value, language), shareClass)}
      </h3>
      <Figures
        lines={[
          [
            words.authorised,
            showCount(authorised),
            <CellLink key="cell" cell={mandateCell(mandate, "Shares authorised")} />,
          ],
          [words.purchased, showCount(purchased)],
          [words.left, showCount(left)],
          ...(after === null ? [] : [[words.leftAfter, showCount(after)] as const]),
        ]}
      />
      {after !== null && after < 0n && left >= 0n && <p className="refused-here">{words.overdrawn}</p>}
      {expires !== null && <p className="quiet">{words.until(dateInWords(expires.value, language))}</p>}
      {!isRunning && <p className="refused-here">{words.notInForce}</p>}
      {isRunning && isFollowed && <p className="quiet">{words.followed}</p>}
    </div>
  );
}

function OnePrice({ price: { shareClass, found, days } }: { readonly price: HighestPrice }): ReactNode {
  const { language } = usePane();
  const words = useOwnWords(HEADROOM_WORDS);
  const [last, first] = [days[0], days.at(-1)];
  return (
    <div>
      <h3>{shareClass}</h3>
      {typeof found === "string" ? (
        <p>{words.notComputed(WHY_NO_PRICE[found][language])}</p>
      ) : (
        <>
          <Figures
            lines={[
              [words.below, showMoney(found.below, 4)],
              ...(found.highestStep === null ? [] : [[words.atMost, showMoney(found.highestStep)] as const]),
              [words.average, showMoney(found.average, 4)],
            ]}
          />
          {last !== undefined && first !== undefined && (
            <p className="quiet">{words.closes(dateInWords(first, language), dateInWords(last, language))}</p>
          )}
        </>
      )}
    </div>
  );
}

function Periods({ left: { restricted, hasAutomaticProgramme, moratorium } }: { readonly left: Left }): ReactNode {
  const { language } = usePane();
  const words = useOwnWords(HEADROOM_WORDS);
  const inWords = (day: Parameters<typeof dateInWords>[0]): string => dateInWords(day, language);
  return (
    <>
      <section aria-label={words.restricted}>
        <h2>{words.restricted}</h2>
        {restricted.length === 0 && <p className="quiet">{words.noRestricted}</p>}
        {restricted.map(({ period: { from, to }, isRunning }) => (
          <p key={from}>
            {words.period(inWords(from), inWords(to))}
            {isRunning && <b> {words.running}</b>}
          </p>
        ))}
        {hasAutomaticProgramme && restricted.some(({ isRunning }) => isRunning) && <p>{words.automatic}</p>}
      </section>
      <section aria-label={words.moratorium}>
        <h2>{words.moratorium}</h2>
        <p>
          {moratorium === null
            ? words.noMoratorium
            : words.moratoriumUntil(inWords(moratorium.until), inWords(moratorium.purchase))}
        </p>
      </section>
    </>
  );
}

/** Names with figures, and where the figure stands. */
function Figures({
  lines,
}: {
  readonly lines: readonly (readonly [name: string, figure: string, cell?: ReactNode])[];
}): ReactNode {
  return (
    <dl className="figures">
      {lines.map(([name, figure, cell]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {figure} {cell}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function percent(value: Ratio): string {
  return dropTrailingZeros(roundHalfUp(value, 4));
}
