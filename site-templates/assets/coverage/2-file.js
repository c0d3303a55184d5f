// @ts-check
"use strict";
// A course as a file: JSON that is YAML too, the same text for the same course, with the fields of content/courses. What is no such
// file, or a newer one, is reported and changes nothing.
const JizhunCourseFile = (() => {
  const FORMAT = "jizhun-course/";
  const VERSION = 1;
  const LARGEST = 2_000_000;
  const UNITS = 200;
  const COURSE = Object.keys(JizhunCourse.blank(""));
  const UNIT = Object.keys(JizhunCourse.blankUnit());
  const STANDARD = /^[A-Z]{3}\d{4}-\d{3}v\d{1,3}$/;

  /** Without what is empty: a content file leaves it out. @param {Record<string, unknown>} fields @param {string[]} names */
  const filled = (fields, names) =>
    Object.fromEntries(names.filter((name) => fields[name] && /** @type {{length?: number}} */ (fields[name]).length !== 0).map((name) => [name, fields[name]]));

  /** @param {Record<string, unknown>} fields @returns {Record<string, unknown>} */
  const trimmed = (fields) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? JizhunCourse.clean(value).trim() : value]));

  /** @param {string} written */
  const hours = (written) => {
    const value = JizhunCourse.hundredths(written);
    return value > 0 ? value / 100 : written.trim();
  };

  /** @param {Course} course */
  const write = (course) =>
    JSON.stringify(
      {
        format: FORMAT + VERSION,
        standard: course.standard,
        ...filled(
          {
            ...trimmed(course),
            units: course.units.map((unit) => filled({ ...trimmed(unit), hours: hours(unit.hours) }, UNIT)),
            leftOut: course.leftOut.map((each) => filled(trimmed(each), ["code", "reason"])),
          },
          COURSE.slice(1),
        ),
      },
      null,
      2,
    ) + "\n";

  class Damaged extends Error {}

  /** @param {unknown} condition */
  const must = (condition) => {
    if (!condition) {
      throw new Damaged();
    }
  };

  /** An object with no other fields than these. @param {unknown} value @param {string[]} names @returns {Record<string, unknown>} */
  const fields = (value, names) => {
    must(typeof value === "object" && value !== null && !Array.isArray(value));
    must(Object.keys(/** @type {object} */ (value)).every((name) => names.includes(name)));
    return /** @type {Record<string, unknown>} */ (value);
  };

  /** @param {unknown} value */
  const text = (value) => {
    must(value === undefined || typeof value === "string");
    return JizhunCourse.clean(/** @type {string | undefined} */ (value) || "");
  };

  /** @param {unknown} value @param {number} most @returns {unknown[]} */
  const list = (value, most) => {
    must(value === undefined || (Array.isArray(value) && value.length <= most));
    return /** @type {unknown[]} */ (value || []);
  };

  /** @param {unknown} value */
  const texts = (value) => [...new Set(list(value, 2000).map((each) => (must(each), text(each))))];

  /** @param {unknown} value @returns {CourseUnit} */
  const unit = (value) => {
    const given = fields(value, UNIT);
    const { hours: written = "", level = 0 } = given;
    must(typeof written === "string" || Number.isFinite(written));
    must(Number.isInteger(level) && Number(level) >= 0 && Number(level) <= 6);
    /** @type {any} */
    const made = JizhunCourse.blankUnit();
    UNIT.forEach((name) => (made[name] = Array.isArray(made[name]) ? texts(given[name]) : name === "hours" ? text(String(written)) : name === "level" ? level : text(given[name])));
    return made;
  };

  /** @param {unknown} value */
  const leftOut = (value) => {
    const given = fields(value, ["code", "reason"]);
    must(typeof given.code === "string" && given.code);
    return { code: text(given.code), reason: text(given.reason) };
  };

  /** Reads a file. @param {string} written @returns {{course: Course} | {fault: "foreign" | "newer" | "damaged"}} */
  const read = (written) => {
    /** @type {unknown} */
    let value;
    try {
      must(written.length <= LARGEST);
      value = JSON.parse(written.replace(/^\ufeff/, ""));
    } catch {
      // What was cut off still says what it is.
      return { fault: written.slice(0, 200).includes(FORMAT) ? "damaged" : "foreign" };
    }
    const format = value && Object.prototype.hasOwnProperty.call(value, "format") ? /** @type {{format: unknown}} */ (value).format : "";
    if (typeof format !== "string" || !/^jizhun-course\/[1-9]\d{0,5}$/.test(format)) {
      return { fault: "foreign" };
    }
    if (Number(format.slice(FORMAT.length)) > VERSION) {
      return { fault: "newer" };
    }
    try {
      const given = fields(value, ["format", ...COURSE]);
      must(typeof given.standard === "string" && STANDARD.test(given.standard));
      const course = {
        standard: /** @type {string} */ (given.standard),
        scope: texts(given.scope),
        name: text(given.name),
        nameEn: text(given.nameEn),
        units: list(given.units, UNITS).map(unit),
        leftOut: list(given.leftOut, 2000).map(leftOut),
      };
      must(new Set(course.leftOut.map((each) => each.code)).size === course.leftOut.length);
      return { course };
    } catch (fault) {
      if (fault instanceof Damaged) {
        return { fault: "damaged" };
      }
      throw fault;
    }
  };

  /** The course with the codes that the standard has, and those that it has not. @param {CourseStandard} standard @param {Course} course */
  const fit = (standard, course) => {
    /** @type {Set<string>} */
    const lost = new Set();
    /** @param {string[]} codes @param {string[]} kinds */
    const kept = (codes, kinds) => {
      const fits = (/** @type {string} */ code) => Object.prototype.hasOwnProperty.call(standard.statements, code) && kinds.includes(standard.statements[code].kind);
      codes.filter((code) => !fits(code)).forEach((code) => lost.add(code));
      return JizhunCourse.inOrder(standard, codes.filter(fits));
    };
    const reasons = new Map(course.leftOut.map((each) => [each.code, each.reason]));
    const fitting = {
      ...course,
      standard: standard.code,
      scope: kept(course.scope, ["duty"]),
      units: course.units.map((each) => ({
        ...each,
        taught: kept(each.taught, JizhunCourse.KINDS),
        assessed: kept(each.assessed, JizhunCourse.KINDS),
        outputs: kept(each.outputs, ["output"]),
      })),
      leftOut: kept([...reasons.keys()], JizhunCourse.KINDS).map((code) => ({ code, reason: reasons.get(code) || "" })),
    };
    return { course: fitting, lost: [...lost] };
  };

  return { fit, read, write };
})();
