/** The name of an element without its prefix: files use one of two namespaces for the same things. */
export function nameOf(element: Element): string {
  return element.localName.replace(/^.*:/u, '');
}

/** The children of a name. */
export function childrenOf(parent: Element | undefined, name: string): Element[] {
  return parent ? [...parent.children].filter((child) => nameOf(child) === name) : [];
}

/** The first child of a name. */
export function childOf(parent: Element | undefined, name: string): Element | undefined {
  return childrenOf(parent, name)[0];
}

/** A descendant by the names on the way to it. */
export function pathOf(parent: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>((element, name) => childOf(element, name), parent);
}

/** An attribute by its name without prefix, `val` where none is said. */
export function attributeOf(element: Element | undefined, name = 'val'): string | undefined {
  return element?.getAttribute(`w:${name}`) ?? element?.getAttribute(name) ?? undefined;
}

/** A whole number in an attribute. */
export function numberOf(element: Element | undefined, name = 'val'): number | undefined {
  const value = attributeOf(element, name);
  return value !== undefined && /^-?\d{1,9}$/u.test(value) ? Number(value) : undefined;
}

/** What an element that switches something on says: on by its presence, unless its value says off. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(attributeOf(element) ?? '');
}
