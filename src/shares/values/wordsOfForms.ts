/** Words the forms print and secretaries type there, with their endings. */
export const WORDS_OF_FORMS: ReadonlySet<string> = wordsIn(
  `share shares shared shareholder shareholders shareholding shareholdings ordinary preference preferences preferred deferred class classes weighted voting rights right beneficiary
  submission submissions submitted exchange exchanges exchanged exchangeable cancellation cancellations cancelled canceled cancel cancels treasury treasuries director directors
  directorship directorships secretary secretaries secretarial company companies officer officers office offices authorised authorized applicable application applications repurchase
  repurchased repurchases purchase purchased purchases purchaser purchasers redemption redemptions redeemed redeemable depositary depository depositaries depositories deposit deposits
  american representing represent represents represented allotment allotments allotted placing placings placed conversion conversions converted convert converts convertible convertibles
  exercise exercised exercises exercisable option options optional scheme schemes award awards awarded vested vesting restricted consideration considerations dividend dividends
  capitalisation capitalization subdivision subdivisions consolidation consolidations issue issued issues issuer issuers issuance transfer transfers transferred transferable chairman
  chairwoman chairperson executive executives independent financial finance manager managers managing general counsel counsels joint alternate number numbers movement movements balance balances`,
);

/** Words of the language that are one slip away from those: none of them is a slip. */
export const WORDS_BESIDE: ReadonlySet<string> = wordsIn(
  `allottee allottees alternated alternates america americas americans applicably authorise authorises authorize authorizes awardee awardees balanced balancer besting bested brights
  cancer cancers chancel chairmen chairpersons chairwomen charwoman chasses clashes classed clauses concert concerted concerts convect convected convent convents converter converters covert coverts
  cumber depositor depositors depositing deterred directory divided doting eights exchanger exchangers exerciser exercisers exorcise exorcised exorcises fights finances financed frights
  genera generals glasses humber jested jesting lacing lacings lasses lights lumber manage managed manages manger mights nested nesting nights noting numbed pacing placer places placid planed planing
  plated plating played playing playings potion potions redeemer reference references referred repositories repository rested resting scared scares schema schemed schemer schemers seared
  secretariat secretariats shaded shades shakes shamed shames shaped shapes shards shared sharer sharers sharks sharps shaved shaves sheared shires shored shores sights snared snares soared spared
  spares stared stares submitter swards tanager tested testing tights tissues toting treasure treasures valance valances vented venting vetted vetting vowing warded weighed
  aright bright clasps classy fright hared hares joints laced paced place sharpe shard shred tissue umber wards wright`,
);

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
