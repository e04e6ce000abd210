import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { CueKind } from '../../ledger/cue.ts';
import type { Handle } from '../../ledger/handle.ts';
import type { Standing } from '../../ledger/standing.ts';
import { datedSentence } from '../../ledger/words/deed-words.ts';
import { firstName } from '../../ledger/words/first-name.ts';
import { say } from '../../locales/say.ts';
import { decide } from '../../storage/commands/decide.ts';
import { useLedger } from '../ledger-context.tsx';
import { usePage } from '../page.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { tomorrow } from './later.ts';
import type { OpenCue } from './open-cue.ts';
import { pageLocale } from '../ui/page-locale.ts';
import './cue-block.css';

/**
 * Someone could use a hand: what was seen, the kindness it may be answered with, where it can be read again,
 * and a way out. The excerpt is somebody else's text and is shown as text.
 * @param asked the user came here for this cue: it takes the focus
 * @param href where the person is told in full, when this is shown elsewhere
 * @param onDid opens the form for what the user did
 */
export function CueBlock({
  cue,
  standing,
  asked = false,
  href,
  onDid,
}: {
  cue: OpenCue;
  standing: Standing;
  asked?: boolean;
  href?: string;
  onDid: () => void;
}) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const block = useRef<HTMLElement>(null);
  const first = firstName(standing.name);
  const { evidence, key, occurrence } = cue;
  const { kindness } = standing;
  const lead = i18n.t('person.cue.lead', [first]);

  useEffect(() => {
    if (asked) block.current?.focus();
  }, [asked]);

  const letPass = () =>
    act(i18n.t('person.cue.passed'), () => decide(ledger, { key, occurrence, verdict: 'dismissed' }));
  const later = () =>
    act(i18n.t('person.cue.putOff'), () => decide(ledger, { key, snoozedUntil: tomorrow(ledger.now()) }));

  return (
    <section className="cue" ref={block} tabIndex={-1} aria-labelledby={`cue-${evidence.id}`}>
      <h2 className="lead" id={`cue-${evidence.id}`}>
        <Icon name="hand" /> {href ? <a href={href}>{lead}</a> : lead}
      </h2>
      <p>
        {seenWords(evidence.kind)}{' '}
        {kindness &&
          datedSentence(kindness, say, { now: ledger.now(), locale: pageLocale(), name: standing.name, tough: true })}
      </p>
      {evidence.excerpt && (
        <blockquote className="said low">
          <bdi>“{evidence.excerpt}”</bdi>
        </blockquote>
      )}
      <WriteTo handles={standing.handles} />
      <div className="btns">
        <Button look="act" tall onClick={onDid}>
          {i18n.t('person.cue.did')}
        </Button>
        <Button tall onClick={() => void later()}>
          {i18n.t('person.cue.later')}
        </Button>
      </div>
      <p className="hint">
        {i18n.t('person.cue.seen', [shortDay(evidence.seenAt)])}
        {evidence.permalink && (
          <>
            {' · '}
            <a href={evidence.permalink} target="_blank" rel="noreferrer">
              {i18n.t('person.cue.read')}
            </a>
          </>
        )}
        {' · '}
        <button type="button" className="link" onClick={() => void letPass()}>
          {i18n.t('person.cue.letPass')}
        </button>
      </p>
    </section>
  );
}

/** The five-minute step that is always possible: write to them where you know each other from. */
function WriteTo({ handles }: { handles: Handle[] }) {
  const slug = handles.find((each) => each.startsWith('in:'))?.slice(3);
  if (!slug) return null;
  return (
    <>
      <h3 className="head">{i18n.t('person.cue.fiveMinutes')}</h3>
      <ul className="quick">
        <li>
          <a href={`https://www.linkedin.com/in/${encodeURIComponent(slug)}/`} target="_blank" rel="noreferrer">
            <Icon name="ask" />
            <span className="fill">{i18n.t('person.cue.write')}</span>
            <Icon name="next" small />
          </a>
        </li>
      </ul>
    </>
  );
}

function seenWords(kind: CueKind): string {
  if (kind === 'open-to-work') return i18n.t('person.cue.openToWork');
  if (kind === 'laid-off') return i18n.t('person.cue.laidOff');
  return i18n.t('person.cue.jobSearch');
}

function shortDay(at: number): string {
  return new Intl.DateTimeFormat(pageLocale(), { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}
