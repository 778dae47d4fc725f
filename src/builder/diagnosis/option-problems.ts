import { readOptions, readParameters } from '../../embed/configuration.js';
import { ELEMENT_NAMES, isElementName } from '../../embed/element-names.js';
import { type OptionProblem, unknownElement } from '../../embed/option-problem.js';
import { type CarriersInPage, dataOf, isReadable, isWhole } from './carriers-in.js';
import { frameUrlOf } from './frame-url.js';

/** What any element of HTML may have, and is no option of ours. */
const NATIVE_ATTRIBUTE = /^(class|id|style|hidden|slot|data-.*|aria-.*)$/;

/** What is wrong with the options of all carriers; the same mistake is told once. */
export function optionProblemsIn(carriers: CarriersInPage): readonly OptionProblem[] {
  const { elements, placeholders, links, frames } = carriers;
  const problems = [
    ...elements.flatMap(problemsOfElement),
    ...placeholders.filter(isWhole).flatMap(problemsOfPlaceholder),
    ...[...links.filter(isReadable), ...frames].flatMap(problemsOfAddress),
    ...links.filter((link) => !isReadable(link)).flatMap(problemsOfBrokenLink),
  ];
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

function problemsOfElement(element: Element): readonly OptionProblem[] {
  const name = element.localName.replace('regio-', '');
  const given = [...element.attributes]
    .filter((attribute) => !NATIVE_ATTRIBUTE.test(attribute.name))
    .map((attribute) => [attribute.name, attribute.value] as const);
  return isElementName(name) ? readOptions(name, given).problems : [];
}

function problemsOfPlaceholder(placeholder: Element): readonly OptionProblem[] {
  const name = ELEMENT_NAMES.find((one) => placeholder.classList.contains(`regio-${one}`));
  return name ? readOptions(name, dataOf(placeholder)).problems : [];
}

function problemsOfAddress(element: Element): readonly OptionProblem[] {
  const url = frameUrlOf(element);
  const name = url?.searchParams.get('view') ?? '';
  return url && isElementName(name)
    ? readParameters(name, url.searchParams).problems
    : [unknownElement(name)];
}

/** What a link of ours lacks that has been cut or misspelled; of one wrapped into another nothing is known. */
function problemsOfBrokenLink(link: Element): readonly OptionProblem[] {
  return /^[^?]*embed\.html\?/.test(link.getAttribute('href')!) ? [unknownElement('')] : [];
}
