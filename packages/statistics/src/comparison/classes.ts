/** A feature by which municipalities are alike. */
export type Feature = 'urbanity' | 'size' | 'age75' | 'ses';

/** Features with classes of their own, published by CBS. */
export type ClassedFeature = 'urbanity' | 'size';

/**
 * Degree of urbanity by addresses within a kilometre (CBS, *stedelijkheid van een gebied*): 1 from 2,500 on, 2 from 1,500, 3 from
 * 1,000, 4 from 500, 5 below that.
 */
export const urbanityClass = (addressesPerKm2: number): number =>
  addressesPerKm2 >= 2500
    ? 1
    : addressesPerKm2 >= 1500
      ? 2
      : addressesPerKm2 >= 1000
        ? 3
        : addressesPerKm2 >= 500
          ? 4
          : 5;

/** Lower bounds of the size classes of municipalities (CBS, *gemeentegrootte naar aantal inwoners*), after the first, which begins at 0. */
export const sizeBounds: readonly number[] = [5_000, 10_000, 20_000, 50_000, 100_000, 150_000, 250_000];

/** The size class of a municipality by inhabitants, 1 (under 5,000) to 8 (250,000 and more). */
export const sizeClass = (inhabitants: number): number => 1 + sizeBounds.filter((bound) => inhabitants >= bound).length;

/** How many classes a feature has. */
export const classCount: Readonly<Record<ClassedFeature, number>> = { urbanity: 5, size: sizeBounds.length + 1 };

/** The class of a value: urbanity comes as its class already, size as inhabitants. */
export const classOf = (feature: ClassedFeature, value: number): number =>
  feature === 'size' ? sizeClass(value) : Math.min(5, Math.max(1, Math.round(value)));
