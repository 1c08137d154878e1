import type { Language } from '@draagkracht/model';
import type { GroupReason, OwnGroup } from '@draagkracht/statistics';
import { funnelMessages, type FunnelMessages } from './messages.js';

const listed = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

const className = (feature: 'urbanity' | 'size', of: number, { group }: FunnelMessages): string =>
  group[feature][of - 1] ?? String(of);

/** Why these areas are compared, in one or two sentences: the class of CBS, the classes it was widened with, or what makes them near. */
export function groupReasonWords(reason: GroupReason, areas: string, language: Language): string {
  const messages = funnelMessages.in(language);
  const { group } = messages;
  if (reason.way === 'nearest')
    return group.nearest(
      String(reason.count),
      listed(
        reason.features.map((one) => group.features[one]),
        group.and,
      ),
      areas,
    );
  const { feature, ownClass, classes, inOwnClass } = reason;
  const own = className(feature, ownClass, messages);
  if (classes.length === 1) return group.byClass(group.features[feature], own, areas);
  const taken = listed(
    classes.map((one) => className(feature, one, messages)),
    group.and,
  );
  return group.byClasses(group.features[feature], own, String(inOwnClass), taken, areas);
}

/** The same for classes that came with the figures. */
export function ownGroupWords({ own, groups, inOwn }: OwnGroup, areas: string, language: Language): string {
  const { group } = funnelMessages.in(language);
  if (groups.length === 0) return group.all(own, String(inOwn), areas);
  return groups.length === 1 ? group.same(own) : group.wider(own, String(inOwn), listed(groups, group.and));
}
