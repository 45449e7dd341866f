// The US Web Design System says left and right; a page in Persian needs start and end.
const NAMES = {
  'margin-left': 'margin-inline-start',
  'margin-right': 'margin-inline-end',
  'padding-left': 'padding-inline-start',
  'padding-right': 'padding-inline-end',
  'border-left': 'border-inline-start',
  'border-right': 'border-inline-end',
  left: 'inset-inline-start',
  right: 'inset-inline-end',
}
for (const part of ['width', 'style', 'color']) {
  NAMES[`border-left-${part}`] = `border-inline-start-${part}`
  NAMES[`border-right-${part}`] = `border-inline-end-${part}`
}

/** Replaces sides by their logical names, in declarations and in four-valued margins and paddings. */
export const logical = {
  postcssPlugin: 'logical',
  Declaration(decl) {
    if (NAMES[decl.prop]) decl.prop = NAMES[decl.prop]
    if (decl.prop === 'text-align' && decl.value === 'left') decl.value = 'start'
    if (decl.prop === 'text-align' && decl.value === 'right') decl.value = 'end'
    if (decl.prop === 'margin' || decl.prop === 'padding') {
      const sides = decl.value.match(/calc\(.*?\)|[^\s]+/g) ?? []
      if (sides.length === 4 && sides[1] !== sides[3]) {
        decl.cloneBefore({ prop: `${decl.prop}-block`, value: `${sides[0]} ${sides[2]}` })
        decl.cloneBefore({ prop: `${decl.prop}-inline`, value: `${sides[3]} ${sides[1]}` })
        decl.remove()
      }
    }
  },
}
