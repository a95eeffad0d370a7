# The register of members.
registers-title = Members of <b>{ $unit }</b>: { $count }
    Under 18: { $young }
    Waiting for a guardian: { $waiting }
registers-matches = Members whose names begin with <b>{ $letters }</b>:
registers-member = { $young ->
    [yes] <b>{ $name }</b>, member under 18
   *[no] <b>{ $name }</b>, member
}
registers-since = Since { $day }
registers-department = Department: { $department }
registers-roles = Roles: { $roles }
registers-department-button = Set department
registers-no-department-button = No department
registers-choose-department = In which department does <b>{ $name }</b> work?
registers-no-departments = This unit has no department for <b>{ $name }</b> yet. Add one first, then come back here.
registers-department-gone = That department is not there any more.
