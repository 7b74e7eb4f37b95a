"""Makes the tables of the world seed from the original files of public datasets: `entente dataset build`."""
