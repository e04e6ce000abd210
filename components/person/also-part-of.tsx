import { i18n } from '#i18n';
import { datedSentence } from '../../ledger/words/deed-words.ts';
import { firstName } from '../../ledger/words/first-name.ts';
import { say } from '../../locales/say.ts';
import type { PersonStory } from '../../storage/queries/person-story.ts';
import { useLedger } from '../ledger-context.tsx';
import { Sign } from '../ui/sign.tsx';
import { pageLocale } from '../ui/page-locale.ts';

/** What happened between the user and somebody else, with this person as the third: they were introduced, say. */
export function AlsoPartOf({ story: { person, asThird, names } }: { story: PersonStory }) {
  const now = useLedger().now();
  return (
    <section aria-labelledby="also-part-of">
      <h2 className="head" id="also-part-of">
        {i18n.t('person.third.head')}
      </h2>
      <ul className="items">
        {asThird.map((exchange) => {
          const name = names.get(exchange.personId) ?? i18n.t('person.chain.someone');
          return (
            <li key={exchange.id}>
              <Sign way={exchange.direction} />
              <div className="fill">
                <bdi>{datedSentence(exchange, say, { now, locale: pageLocale(), name })}</bdi>
                <p className="hint">{i18n.t('person.third.three', [name, firstName(person.name)])}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
