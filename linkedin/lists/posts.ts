import { handlesOfHref } from '../identity/handles-of-href.ts';
import { all, attr } from '../find.ts';
import { mayHavePosts } from '../has-posts.ts';
import { emberAuthors } from '../posts/ember-authors.ts';
import type { PostAuthors } from '../posts/reader.ts';
import { sduiAuthors, sduiEarlyAuthors } from '../posts/sdui-authors.ts';
import { ofOne } from './one-person.ts';
import type { ListReader } from './list-reader.ts';
import { photoSays } from './photo-words.ts';

/** The authors of posts: not of companies' posts, of those paid for, or of those passed on. */
const authors = (posts: PostAuthors): ListReader => ({
  name: posts.name,
  surface: 'posts',
  at: mayHavePosts,
  marker: posts.cards,
  rows: posts.cards,
  notWith: posts.notWith,
  read(card) {
    const found = posts.actor(card);
    const handles = found && !found.paid ? ofOne(found.handles) : [];
    if (!found || !handles[0]) return null;
    const photo = all(card, 'a').find((link) => handlesOfHref(attr(link, 'href'))[0] === handles[0]);
    return { handles, name: found.name, anchor: { element: found.link, where: 'after' }, ...photoSays(photo ?? null) };
  },
});

export const emberPostAuthors = authors(emberAuthors);
export const sduiEarlyPostAuthors = authors(sduiEarlyAuthors);
export const sduiPostAuthors = authors(sduiAuthors);
