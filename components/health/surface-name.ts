import { i18n } from '#i18n';

/** The readers' names for sorts of pages, and what people call them. */
const names = {
  profile: 'health.surface.profile',
  posts: 'health.surface.posts',
  comments: 'health.surface.comments',
  search: 'health.surface.search',
  connections: 'health.surface.connections',
  suggestions: 'health.surface.suggestions',
  invitations: 'health.surface.invitations',
  'catch-up': 'health.surface.catchUp',
  notifications: 'health.surface.notifications',
  messaging: 'health.surface.messaging',
  hovercard: 'health.surface.hovercard',
  'profile-part': 'health.surface.profilePart',
} as const;

/** What people call a sort of page. What another version has called something else is a page all the same. */
export function surfaceName(surface: string): string {
  return i18n.t(isNamed(surface) ? names[surface] : 'health.surface.other');
}

function isNamed(surface: string): surface is keyof typeof names {
  return Object.hasOwn(names, surface);
}
