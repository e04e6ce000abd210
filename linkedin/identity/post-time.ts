/**
 * When a post was made, epoch ms, from its id (`activity:7300…`, `ugcPost:7300…` or the bare number): the number
 * without its lowest 22 bits. Null when the text is no id, or one of before LinkedIn existed or beyond any clock.
 */
export function timeOfPostId(id: string): number | null {
  const digits = /^(?:(?:urn:li:)?(?:activity|ugcPost|share):)?(\d{1,20})$/.exec(id)?.[1];
  if (!digits) return null;
  const time = Number(BigInt(digits) >> 22n);
  return time >= Date.UTC(2003, 0) && time < Date.UTC(2100, 0) ? time : null;
}
