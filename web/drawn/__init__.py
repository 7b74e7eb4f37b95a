"""Pictures as SVG.  Positions are percentages of the width, so that a picture fits every screen undistorted."""
