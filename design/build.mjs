// Sass -> one CSS file and the few fonts and icons it names, into the application's static assets.
import { compile } from 'sass'
import postcss from 'postcss'
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { dirname, join } from 'node:path'
import { logical } from './logical.mjs'

const assets = join(import.meta.dirname, '../app/src/main/resources/static/assets')
const uswds = join(import.meta.dirname, 'node_modules/@uswds/uswds')
const fonts = join(import.meta.dirname, 'node_modules/@fontsource-variable/public-sans/files')

const { css } = compile('sass/openseat.scss', {
  loadPaths: ['sass', join(uswds, 'packages')],
  style: 'compressed',
  quietDeps: true,
})
const result = postcss([logical]).process(css, { from: undefined }).css

for (const folder of ['fonts', 'img']) rmSync(join(assets, folder), { recursive: true, force: true })
mkdirSync(join(assets, 'fonts'), { recursive: true })
writeFileSync(join(assets, 'openseat.css'), result)

for (const script of ['latin', 'latin-ext', 'vietnamese']) {
  copyFileSync(join(fonts, `public-sans-${script}-wght-normal.woff2`), join(assets, `fonts/public-sans-${script}.woff2`))
}
for (const [, icon] of result.matchAll(/url\("?(img\/[^")]+)"?\)/g)) {
  mkdirSync(dirname(join(assets, icon)), { recursive: true })
  copyFileSync(join(uswds, 'dist', icon), join(assets, icon))
}
copyFileSync('openseat.svg', join(assets, 'openseat.svg'))

const files = readdirSync(assets, { recursive: true }).filter((file) => statSync(join(assets, file)).isFile())
for (const file of files) console.log(String(statSync(join(assets, file)).size).padStart(7), file)
console.log(`openseat.css: ${result.length} bytes, ${gzipSync(result).length} compressed`)
