/** What the publiccode.yml standard (https://yml.publiccode.tools) asks for, for a library that a community maintains. */
const statuses = ['concept', 'development', 'beta', 'stable', 'obsolete'];
const types = [
  'standalone/mobile',
  'standalone/iot',
  'standalone/desktop',
  'standalone/web',
  'standalone/backend',
  'standalone/other',
  'addon',
  'library',
  'configurationFiles',
];
const maintenances = ['internal', 'contract', 'community', 'none'];

const isText = (/** @type {unknown} */ value) => typeof value === 'string' && value.trim() !== '';
const isList = (/** @type {unknown} */ value) => Array.isArray(value) && value.length > 0 && value.every(isText);

function faultsOfDescription(
  /** @type {string} */ language,
  /** @type {any} */ { shortDescription, longDescription, features } = {},
) {
  const length = isText(longDescription) ? longDescription.trim().length : 0;
  return [
    isText(shortDescription) && shortDescription.length <= 150
      ? ''
      : `description/${language}/shortDescription: one sentence of at most 150 signs`,
    length >= 500 && length <= 10_000
      ? ''
      : `description/${language}/longDescription: 500 to 10,000 signs, found ${length}`,
    isList(features) ? '' : `description/${language}/features: a list`,
  ];
}

/**
 * Checks a publiccode.yml of version 0.4.
 * @param {any} file the file as read from YAML
 * @returns {string[]} what is missing or wrong; empty when it is valid
 */
export function checkPubliccode(file) {
  const contact = file?.maintenance?.type === 'contract' ? 'contractors' : 'contacts';
  const people = file?.maintenance?.[contact];
  return [
    /^0(\.\d+)*$/.test(file?.publiccodeYmlVersion)
      ? ''
      : 'publiccodeYmlVersion: a version between quotes, such as "0.4"',
    isText(file?.name) ? '' : 'name: text',
    URL.canParse(file?.url) ? '' : 'url: the address of the repository',
    isText(file?.platforms) || isList(file?.platforms) ? '' : 'platforms: a list',
    isList(file?.categories) ? '' : 'categories: a list',
    statuses.includes(file?.developmentStatus) ? '' : `developmentStatus: one of ${statuses.join(', ')}`,
    types.includes(file?.softwareType) ? '' : `softwareType: one of ${types.join(', ')}`,
    isText(file?.legal?.license) ? '' : 'legal/license: an SPDX expression',
    maintenances.includes(file?.maintenance?.type) ? '' : `maintenance/type: one of ${maintenances.join(', ')}`,
    file?.maintenance?.type === 'none' || (Array.isArray(people) && people.every(({ name }) => isText(name)))
      ? ''
      : `maintenance/${contact}: a list with names`,
    typeof file?.localisation?.localisationReady === 'boolean' ? '' : 'localisation/localisationReady: true or false',
    isList(file?.localisation?.availableLanguages) ? '' : 'localisation/availableLanguages: a list',
    Object.keys(file?.description ?? {}).length > 0 ? '' : 'description: at least one language',
    ...Object.entries(file?.description ?? {}).flatMap(([language, texts]) => faultsOfDescription(language, texts)),
  ].filter(Boolean);
}
