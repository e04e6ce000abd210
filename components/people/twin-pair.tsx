import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { DuplicateReason } from '../../ledger/duplicate.ts';
import type { Person } from '../../ledger/person.ts';
import type { Standing } from '../../ledger/standing.ts';
import { dismissDuplicate } from '../../storage/commands/dismiss-duplicate.ts';
import { mergePeople } from '../../storage/commands/merge-people.ts';
import type { Duplicate } from '../../storage/queries/suggest-duplicates.ts';
import { useLedger } from '../ledger-context.tsx';
import { usePage } from '../page.tsx';
import { hashOf } from '../street/address.ts';
import { Button } from '../ui/button.tsx';
import { Face } from '../ui/face.tsx';
import { standingDetail, standingLabel } from './standing-label.ts';

/** Two people who may be one, side by side, with why: joined under one of the names, or let be for good. */
export function TwinPair({ pair: { people, standings, reasons } }: { pair: Duplicate }) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const says = useId();
  const [kept, setKept] = useState(() => (more(standings) ? 1 : 0));
  const [keptOne, other] = kept === 0 ? people : [people[1], people[0]];

  const merge = () =>
    act(i18n.t('street.twins.merged'), () => mergePeople(ledger, { keptId: keptOne.id, mergedId: other.id }));
  const dismiss = () =>
    act(i18n.t('street.twins.dismissed'), () => dismissDuplicate(ledger, { personIds: [people[0].id, people[1].id] }));

  return (
    <article className="twin-pair" aria-label={`${people[0].name} · ${people[1].name}`}>
      <h2 className="head">{i18n.t('street.twins.head')}</h2>
      <ul className="why hint">
        {reasons.map((reason) => (
          <li key={reason.sort}>{reasonWords(reason)}</li>
        ))}
      </ul>
      <fieldset className="sides" aria-describedby={says}>
        <legend className="unseen">{i18n.t('street.twins.head')}</legend>
        {people.map((person, index) => (
          <Side
            key={person.id}
            person={person}
            standing={standings[index === 0 ? 0 : 1]}
            group={says}
            kept={index === kept}
            onKeep={() => setKept(index)}
          />
        ))}
      </fieldset>
      <p className="hint" id={says}>
        {i18n.t('street.twins.keepSays')}
      </p>
      <div className="btns">
        <Button look="act" onClick={() => void merge()}>
          {i18n.t('street.twins.merge')}
        </Button>
        <Button onClick={() => void dismiss()}>{i18n.t('street.twins.notSame')}</Button>
      </div>
    </article>
  );
}

function Side({
  person,
  standing,
  group,
  kept,
  onKeep,
}: {
  person: Person;
  standing: Standing;
  /** The name of the two radio buttons. */
  group: string;
  kept: boolean;
  onKeep: () => void;
}) {
  const now = useLedger().now();
  const does = person.headline ?? [person.company, person.place].filter(Boolean).join(', ');
  const addresses = person.handles.filter((handle) => handle.startsWith('in:'));
  return (
    <div className="side-of">
      <Face name={person.name} />
      <div className="fill">
        <a className="to-person" href={hashOf({ view: 'person', personId: person.id })}>
          <b dir="auto">{person.name}</b>
        </a>
        {does && (
          <p className="hint">
            <bdi>{does}</bdi>
          </p>
        )}
        {addresses.map((handle) => (
          <p key={handle} className="hint">{`linkedin.com/in/${handle.slice(3)}`}</p>
        ))}
        <p>{standingLabel(standing)}</p>
        <p className="hint">
          <bdi>{standingDetail(standing, now)}</bdi>
        </p>
        <p className="hint">{i18n.t('street.twins.given', standing.givenCount + standing.receivedCount)}</p>
        <label className="tick">
          <input type="radio" className="radio" name={group} checked={kept} onChange={onKeep} />
          <span>{i18n.t('street.twins.keep', [person.name])}</span>
        </label>
      </div>
    </div>
  );
}

/** Whether the second has more logged: then that one is offered to be kept. */
function more([one, other]: [Standing, Standing]): boolean {
  return other.givenCount + other.receivedCount > one.givenCount + one.receivedCount;
}

function reasonWords({ sort, what }: DuplicateReason): string {
  if (sort === 'same-email') return i18n.t('street.twins.email', [what]);
  if (sort === 'same-work') return i18n.t('street.twins.work', [what]);
  const shown = what
    .split(' ')
    .map((handle) =>
      handle.startsWith('in:') ? `linkedin.com/in/${handle.slice(3)}` : handle.replace(/^member:/, ''),
    );
  return i18n.t('street.twins.member', [shown.join(', ')]);
}
