/**
 * Jizhun (基準) publishes occupational competency standards as a static site. The packages:
 *
 * <ul>
 *   <li>{@code command}: The command line: one thin class for each command.
 *   <li>{@code build}: The conductor: calls the stages in their order, for each standard that changed, and names what a
 *       build was made of.
 *   <li>{@code intake}: From an official document to content: a thin reader for each format makes one grid, one interpreter
 *       reads the form in it, one writer makes the files of a standard.
 *       <ul>
 *         <li>{@code intake.content}: The files of a standard, as a careful person would write them.
 *         <li>{@code intake.doubt}: What an import doubts, and what it refuses.
 *         <li>{@code intake.form}: The words of the official form, read from a grid.
 *         <li>{@code intake.grid}: What all formats have in common: tables of cells that may cover others, and paragraphs.
 *         <li>{@code intake.office}: Word, OpenDocument and Excel files: zip and XML.
 *         <li>{@code intake.pdf}: PDF: words with places, and the lines of the table.
 *         <li>{@code intake.text}: The tab-separated text of a document.
 *       </ul>
 *   <li>{@code edit}: From an edited workbook back to the content of its standard.
 *   <li>{@code source}: YAML → records, with a position for each text.
 *       <ul>
 *         <li>{@code source.edit}: Changes values and entries of YAML files at their exact place; all other bytes stay.
 *         <li>{@code source.file}: One file of content before it is YAML: its characters, the fields that it may hold, what
 *             is reported of it.
 *         <li>{@code source.media}: Pictures and documents: what they are, and whether they can be published.
 *         <li>{@code source.typing}: What typists do to YAML: finds the mistakes in a file that cannot be parsed, or not as
 *             it was meant.
 *       </ul>
 *   <li>{@code check}: Records → findings: one class for each family of rules.
 *       <ul>
 *         <li>{@code check.document}: The published document, its official table turned into text, read as that table: which
 *             words stand in which place.
 *         <li>{@code check.proof}: Compares a standard with the text of its printed document, both ways.
 *         <li>{@code check.site}: Checks of what belongs to no single standard, and {@code ContentCheck}, which runs all
 *             checks.
 *       </ul>
 *   <li>{@code model}: What a standard is: records and enums, without input, output or HTML.
 *   <li>{@code link}: Records → linked standard: which statement needs, follows or mentions which.
 *   <li>{@code compare}: Linked standards → what changed from one edition to the next.
 *   <li>{@code similar}: Linked standards → which of them share most, and a map of some.
 *   <li>{@code page}: Linked standard → HTML: the pages of a standard.
 *       <ul>
 *         <li>{@code page.asset}: Style sheets and scripts as they are published: joined, and without what only their
 *             maintainers read.
 *         <li>{@code page.files}: The templates, words and assets: those of the program, each replaced by the maintainer's
 *             file of the same name.
 *         <li>{@code page.frame}: What surrounds every page: head, tree, banner, breadcrumb, footer and citation.
 *         <li>{@code page.label}: The words of the interface, from the templates' {@code words} folder.
 *         <li>{@code page.markdown}: CommonMark alone: Markdown to HTML, with links to codes and terms.
 *         <li>{@code page.site}: The pages of the whole site, its assets, and {@code PageRenderer}, which makes all pages.
 *         <li>{@code page.template}: Pebble alone: the engine, its limits, the functions that templates call, cached
 *             fragments, and the values that they print.
 *         <li>{@code page.workbench}: The self-check, the course coverage and the pages of courses.
 *       </ul>
 *   <li>{@code search}: Linked standards → a full-text index for the browser.
 *   <li>{@code export}: Data files of a standard in JSON, CSV and Markdown, and what all exports share.
 *       <ul>
 *         <li>{@code export.caseframework}: The CASE standard of 1EdTech, as static files.
 *         <li>{@code export.excel}: Workbooks for Excel.
 *         <li>{@code export.linkeddata}: Linked data: SKOS and schema.org, as JSON-LD.
 *         <li>{@code export.lms}: Files for learning management systems: Moodle and Canvas.
 *         <li>{@code export.pdf}: A standard, or one of its units, as PDF.
 *         <li>{@code export.picture}: Pictures of pixels, drawn from shapes alone.
 *         <li>{@code export.site}: Files of the whole site, and {@code DataExporter}, which makes all data files.
 *         <li>{@code export.word}: Documents for Word.
 *       </ul>
 *   <li>{@code publish}: Files → disk: staging, checking of links, the swap.
 *   <li>{@code init}: The files with which a maintainer begins a site, a standard or a new edition.
 *   <li>{@code serve}: The preview: a web server for this computer, and the browser that shows it.
 *   <li>{@code launch}: Starts the program again with the options that suit its work.
 *   <li>{@code diagnostic}: A finding: rule, position and message.
 *       <ul>
 *         <li>{@code diagnostic.report}: Findings as text, as JSON, for GitHub and as an HTML page.
 *       </ul>
 *   <li>{@code text}: Characters: hidden ones, full-width ones, those that stand for others; and the text files of the program.
 *   <li>{@code site}: Addresses and files of the site.
 *   <li>{@code cache}: What one build leaves for the next: records and files under names, and checksums; and
 *       maps that hold what was used last. Depends on no other package.
 *   <li>{@code view}: What the pages and data files of one standard are given, and nothing else: all that they can show.
 * </ul>
 *
 * <p>Content passes {@code source}, {@code check}, {@code link}, {@code compare}; then {@code page}, {@code search} and
 * {@code export} make files of it, which {@code publish} writes. {@link io.github.jizhun.build.SiteBuilder} calls them in this
 * order. {@code ArchitectureTest} holds which package may use which.
 */
package io.github.jizhun;
