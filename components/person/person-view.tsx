import { useState } from 'react';
import { i18n } from '#i18n';
import type { Exchange } from '../../ledger/exchange.ts';
import { firstName } from '../../ledger/words/first-name.ts';
import { standingSentence } from '../../ledger/words/standing-sentence.ts';
import { say } from '../../locales/say.ts';
import { deletePerson } from '../../storage/commands/delete-person.ts';
import { unmergePeople } from '../../storage/commands/unmerge-people.ts';
import type { PersonStory } from '../../storage/queries/person-story.ts';
import { useLedger } from '../ledger-context.tsx';
import { usePage } from '../page.tsx';
import { pageLocale } from '../ui/page-locale.ts';
import { AlsoPartOf } from './also-part-of.tsx';
import { binnedUntil } from './binned-until.ts';
import { CueBlock } from './cue-block.tsx';
import { EditPerson } from './edit-person.tsx';
import { EmptyRoad, Lanes } from './lanes.tsx';
import { LogBox } from './log-box.tsx';
import { LookingFor } from './looking-for.tsx';
import { OpenBetween } from './open-between.tsx';
import { openCues } from './open-cue.ts';
import { useOpened } from './opened.tsx';
import { PersonHead } from './person-head.tsx';
import { Reminders } from './reminders.tsx';
import { Spoken } from './spoken.tsx';
import { Years } from './years.tsx';
import './person.css';

/**
 * A person, told as a story: what stands between you, what they could use now, then the years.
 * @param cueId the cue the user came here for
 * @param thanking the user came here to say thanks: the newest favour not yet thanked for takes the focus
 */
export function PersonView({ story, cueId, thanking }: { story: PersonStory; cueId?: string; thanking?: boolean }) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const { opened, open } = useOpened();
  const { person, standing, exchanges, cues, decisions } = story;
  const now = ledger.now();
  // Settled on arrival: later changes must not move the focus.
  const [toThank] = useState(() => (thanking ? exchanges.find(isUnthanked)?.id : undefined));

  const bin = () =>
    act(i18n.t('person.inTheBin', [binnedUntil(ledger.now())]), () => deletePerson(ledger, { personId: person.id }));

  return (
    <article className="person" aria-label={person.name}>
      {opened?.what === 'person' ? (
        <EditPerson person={person} onEnd={() => open(null)} />
      ) : (
        <PersonHead
          person={person}
          standing={standing}
          choices={[
            { words: i18n.t('person.edit'), onChoose: () => open({ what: 'person' }) },
            { words: i18n.t('person.remindMe'), onChoose: () => open({ what: 'remind' }) },
            ...(person.merged ?? []).map(({ op, name }) => ({
              words: i18n.t('person.unmerge', [name]),
              onChoose: () => void act(i18n.t('person.unmerged'), () => unmergePeople(ledger, { merge: op })),
            })),
            { words: i18n.t('person.bin'), onChoose: () => void bin() },
          ]}
        />
      )}
      <div className="person-story">
        <section className="flow">
          {exchanges.length === 0 && !person.close ? (
            <NothingYet name={person.name} />
          ) : (
            <>
              <p className="said">{standingSentence(standing, say, { now, locale: pageLocale() })}</p>
              {!person.close && (
                <Lanes
                  exchanges={exchanges}
                  firstName={firstName(person.name)}
                  thisYear={new Date(now).getFullYear()}
                />
              )}
            </>
          )}
          {openCues(cues, decisions).map((cue) => (
            <CueBlock
              key={cue.key}
              cue={cue}
              standing={standing}
              asked={cueId !== undefined && cue.cueIds.includes(cueId)}
              onDid={() => open({ what: 'log', direction: 'given' })}
            />
          ))}
        </section>
        <OpenBetween person={person} commitments={story.commitments} />
        <LookingFor person={person} />
        {exchanges.length > 0 && <Years story={story} toThank={toThank} />}
        {story.asThird.length > 0 && <AlsoPartOf story={story} />}
        <Spoken personId={person.id} contacts={story.contacts} />
      </div>
      <div className="person-aside">
        <Reminders person={person} reminders={story.reminders} contacts={story.contacts} />
        <LogBox who={{ personId: person.id, name: person.name }} />
      </div>
    </article>
  );
}

function isUnthanked({ direction, thankedOn }: Exchange): boolean {
  return direction === 'received' && !thankedOn;
}

/** The first question looks back, not forward. */
export function NothingYet({ name }: { name: string }) {
  return (
    <>
      <p className="said">{i18n.t('person.nothing')}</p>
      <p className="soft">{name ? i18n.t('person.nothingAsk', [firstName(name)]) : i18n.t('person.nothingAskThey')}</p>
      <EmptyRoad />
    </>
  );
}
