import { useParams } from 'react-router'
import { StaffComplaint } from './StaffComplaint.tsx'
import { StaffComplaints } from './StaffComplaints.tsx'

/** Complaints to one's programs, or one of them. */
export function Component() {
  const { complaintId } = useParams()
  return complaintId === undefined ? <StaffComplaints /> : <StaffComplaint id={complaintId} />
}
