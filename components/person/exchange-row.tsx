import { i18n } from '#i18n';
import type { Exchange } from '../../ledger/exchange.ts';
import { localDay } from '../../ledger/partial-date.ts';
import { deedWords } from '../../ledger/words/deed-words.ts';
import { firstName } from '../../ledger/words/first-name.ts';
import { say } from '../../locales/say.ts';
import { deleteExchange } from '../../storage/commands/delete-exchange.ts';
import { editExchange } from '../../storage/commands/edit-exchange.ts';
import type { PersonStory } from '../../storage/queries/person-story.ts';
import { useLedger } from '../ledger-context.tsx';
import { LogForm } from '../log/log-form.tsx';
import { usePage } from '../page.tsx';
import { Icon } from '../ui/icon.tsx';
import { pageLocale } from '../ui/page-locale.ts';
import { Sign } from '../ui/sign.tsx';
import { AnswersForm } from './answers-form.tsx';
import { binnedUntil } from './binned-until.ts';
import { ChainLine } from './chain-line.tsx';
import { exchangeHint } from './exchange-hint.ts';
import { MoreMenu } from './more-menu.tsx';
import { useOpened } from './opened.tsx';
import { ThirdForm } from './third-form.tsx';

/** One favour: what it was, when and how much, and what can be done with it. While it is changed, its form. */
export function ExchangeRow({
  story,
  exchange,
  toThank,
}: {
  story: PersonStory;
  exchange: Exchange;
  /** The user came to say thanks for it. */
  toThank: boolean;
}) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const tell = usePage((page) => page.tell);
  const { opened, open } = useOpened();
  const { person, names } = story;
  const { id, direction, hardTimes, thankedOn, link, thirdPersonId } = exchange;
  const words = deedWords(exchange, say, { now: ledger.now(), locale: pageLocale(), form: 'line', name: person.name });

  if (opened?.what === 'exchange' && opened.id === id) {
    return (
      <li className="changing">
        <LogForm
          who={{ personId: person.id, name: person.name }}
          editing={exchange}
          roomy
          onSaved={(saved) => {
            open(null);
            tell(saved.words, saved.op);
          }}
          onCancel={() => open(null)}
        />
      </li>
    );
  }

  const thank = () =>
    act(i18n.t('person.thankedNow'), () =>
      editExchange(ledger, { exchangeId: id, set: { thankedOn: localDay(ledger.now()) } }),
    );
  const bin = () =>
    act(i18n.t('person.inTheBin', [binnedUntil(ledger.now())]), () => deleteExchange(ledger, { exchangeId: id }));

  const hint = exchangeHint(exchange);
  const third = thirdPersonId === undefined ? undefined : names.get(thirdPersonId);
  return (
    <li>
      <Sign way={direction} label={i18n.t(direction === 'received' ? 'person.wayIn' : 'person.wayOut')} />
      <div className="fill">
        <p>
          <bdi>{words}</bdi>
        </p>
        {hardTimes && (
          <p className="tough">
            <Icon name="umbrella" /> {i18n.t('person.tough')}
          </p>
        )}
        {third !== undefined && (
          <p className="soft">
            <bdi>{i18n.t('person.third.three', [firstName(person.name), third])}</bdi>
          </p>
        )}
        <ChainLine exchange={exchange} story={story} />
        <p className="hint">
          {hint}
          {direction === 'received' && !thankedOn && (
            <>
              {hint && ' · '}
              <button type="button" className="link" ref={toThank ? takeFocus : undefined} onClick={() => void thank()}>
                {i18n.t('person.sayThanks')}
              </button>
            </>
          )}
          {link && (
            <>
              {' · '}
              <a href={link} target="_blank" rel="noreferrer">
                {i18n.t('person.link')}
              </a>
            </>
          )}
        </p>
        {opened?.what === 'answers' && opened.id === id && (
          <AnswersForm
            exchange={exchange}
            person={{ personId: person.id, name: person.name }}
            onEnd={() => open(null)}
          />
        )}
        {opened?.what === 'third' && opened.id === id && <ThirdForm exchange={exchange} onEnd={() => open(null)} />}
      </div>
      <MoreMenu
        small
        label={i18n.t('person.moreExchange', [words])}
        choices={[
          { words: i18n.t('person.change'), onChoose: () => open({ what: 'exchange', id }) },
          ...(direction === 'given'
            ? [{ words: i18n.t('person.chain.change'), onChoose: () => open({ what: 'answers', id }) }]
            : []),
          { words: i18n.t('person.third.change'), onChoose: () => open({ what: 'third', id }) },
          { words: i18n.t('person.bin'), onChoose: () => void bin() },
        ]}
      />
    </li>
  );
}

function takeFocus(button: HTMLElement | null): void {
  button?.focus();
}
