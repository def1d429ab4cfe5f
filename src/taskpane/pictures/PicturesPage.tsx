import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckOutcome } from "../../actions/checkRegister";
import { proportionRises, weightedMovement } from "../../shares/disclosure/weightedConversion";
import { absolute, showCount } from "../../shares/values/quantity";
import { dropTrailingZeros, ratioOf, roundHalfUp } from "../../shares/values/ratio";
import { NotCheckedYet } from "../frame/NotCheckedYet";
import { RefusalBox } from "../frame/RefusalBox";
import { usePane, usePaneState } from "../paneContext";
import { NothingRead } from "../start/NothingRead";
import { bridgeOf } from "./bridge";
import { BridgeChart } from "./BridgeChart";
import { ShareBars } from "./ShareBars";

/** The return drawn: the bridge of each class, the use of the mandate, the weighted proportion. Every number is also text. */
export function PicturesPage(): ReactNode {
  const { words } = usePane();
  const { outcome, refusal } = usePaneState((state) => state.check);
  if (refusal !== null) return <RefusalBox refusal={refusal} />;
  if (outcome === null) return <NotCheckedYet />;
  if (outcome.content === null)
    return (
      <NothingRead register={outcome.register}>
        <p className="quiet">{words.noPictures}</p>
      </NothingRead>
    );
  return (
    <div className="pictures">
      <Bridges outcome={outcome} />
      <Mandate outcome={outcome} />
      <Weighted outcome={outcome} />
    </div>
  );
}

function Bridges({ outcome }: { readonly outcome: CheckOutcome }): ReactNode {
  const { work, words, language } = usePane();
  const drawn = (outcome.content?.classes ?? []).flatMap((each) => {
    const bars = bridgeOf(each, words, language);
    return bars === null ? [] : [{ each, bars }];
  });
  if (drawn.length === 0) return null;
  const figures = drawn.map(({ each, bars }) => {
    return (
      <figure key={each.shareClass.name} aria-label={words.bridgeOf(each.shareClass.name)}>
        <figcaption>
          <h2>{words.named(words.bridge, each.shareClass.name)}</h2>
        </figcaption>
        <BridgeChart bars={bars} />
      </figure>
    );
  });
  return (
    <>
      {figures}
      <div>
        <Button size="small" onClick={() => void work.filing.placeBridge(language)}>
          {words.placeBridge}
        </Button>
      </div>
    </>
  );
}

function Mandate({ outcome }: { readonly outcome: CheckOutcome }): ReactNode {
  const { words } = usePane();
  const used = [
    ...new Map(
      (outcome.content?.purchaseReport?.classes ?? []).flatMap(({ mandates }) =>
        mandates.map((use) => [use.mandate, use] as const),
      ),
    ).values(),
  ].filter(({ authorised }) => authorised !== null && authorised > 0n);
  if (used.length === 0) return null;
  return (
    <figure aria-label={words.mandateUse}>
      <figcaption>
        <h2>{words.mandateUse}</h2>
      </figcaption>
      <ShareBars
        bars={used.map(({ authorised: limit, purchased, resolutionDate }) => {
          const authorised = limit ?? 0n;
          const left = authorised > purchased ? authorised - purchased : 0n;
          return {
            label: used.length === 1 ? "" : (resolutionDate ?? ""),
            parts: [
              {
                name: words.mandateUsed,
                part: share(purchased, authorised),
                shown: `${showCount(purchased)} (${share(purchased, authorised)}%)`,
              },
              {
                name: words.mandateLeft,
                part: share(left, authorised),
                shown: `${showCount(left)} (${share(left, authorised)}%)`,
              },
            ],
          };
        })}
      />
    </figure>
  );
}

function Weighted({ outcome: { register, content } }: { readonly outcome: CheckOutcome }): ReactNode {
  const { words } = usePane();
  const movement = content === null ? null : weightedMovement(register, content);
  if (movement === null) return null;
  const { weightedBefore, othersBefore, weightedAfter, othersAfter } = movement;
  const bar = (label: string, weighted: bigint, others: bigint): Parameters<typeof ShareBars>[0]["bars"][number] => ({
    label,
    parts: [
      {
        name: words.weightedShares,
        part: share(weighted, weighted + others),
        shown: `${showCount(weighted)} (${share(weighted, weighted + others)}%)`,
      },
      {
        name: words.otherShares,
        part: share(others, weighted + others),
        shown: `${showCount(others)} (${share(others, weighted + others)}%)`,
      },
    ],
  });
  const before = bar(words.weightedBefore, weightedBefore, othersBefore);
  const after = bar(words.weightedAfter, weightedAfter, othersAfter);
  return (
    <figure aria-label={words.weightedProportion}>
      <figcaption>
        <h2>{words.weightedProportion}</h2>
      </figcaption>
      <ShareBars bars={[before, after]} />
      <p>{proportionRises(movement) ? words.weightedRises : words.weightedHolds}</p>
    </figure>
  );
}

/** Four decimals: a cancellation often moves the third. */
function share(part: bigint, whole: bigint): string {
  return whole === 0n ? "0" : dropTrailingZeros(roundHalfUp(ratioOf(absolute(part) * 100n, whole), 4));
}
